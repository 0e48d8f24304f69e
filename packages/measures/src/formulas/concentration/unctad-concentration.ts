import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { sharesOf } from '../shared/shares-of.ts';
import { herfindahlExcess } from './herfindahl-excess.ts';

/**
 * UNCTAD product concentration index (also: normalised Hirschman index): square root of the sum of squared
 * shares, rescaled to run from 0 to 1. n is the number of values given, zeros included.
 *
 * @formula (sqrt(sum(share^2)) - sqrt(1/n)) / (1 - sqrt(1/n))
 * @unit 1 (a ratio): 0 among equals, 1 alone
 * @nulls Null when a value is null, with fewer than two values, and when the values add to zero.
 * @source unctad-handbook
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * unctadConcentration([1, 0, 0, 0]); // => 1
 * unctadConcentration([2, 2, 2, 2]); // => 0
 * unctadConcentration([5]); // => null
 */
export function unctadConcentration(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('unctadConcentration', 'values', values);
  const shares = amounts === null || amounts.length < 2 ? null : sharesOf(amounts);
  if (shares === null) return null;
  const least = Math.sqrt(1 / shares.length);
  const root = Math.sqrt(compensatedSum(shares.map((share) => share * share)));
  return herfindahlExcess(shares) / (root + least) / (1 - least);
}
