import { compensatedSum } from '../shared/compensated-sum.ts';
import { digitGroups, type BenfordDigits } from './benford-digits.ts';

const logShare = (leading: number) => Math.log1p(1 / leading) / Math.LN10;

/**
 * Benford's law: the share of amounts that begin with each digit, 1 to 9; with each two digits, 10 to 99; or that
 * have each second digit, 0 to 9 (also: law of anomalous numbers, expected digit frequencies).
 *
 * @formula log10(1 + 1/d) for first and first two digits; sum over k of log10(1 + 1/(10k + d)) for the second
 * @unit 1 (shares, in the order of the digits)
 * @nulls Never null.
 * @source benford-1938, nigrini-2012
 * @throws MeasureInputError - digits is not a supported choice
 * @example
 * benfordShares('first')[0]; // => 0.30103
 * benfordShares('second')[0]; // => 0.11968
 */
export function benfordShares(digits: BenfordDigits): readonly number[] {
  const { least, count } = digitGroups('benfordShares', digits);
  const groups = Array.from({ length: count }, (_group, at) => least + at);
  if (digits !== 'second') return groups.map(logShare);
  const first = Array.from({ length: 9 }, (_digit, at) => at + 1);
  return groups.map((second) => compensatedSum(first.map((digit) => logShare(10 * digit + second))));
}
