import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { digitGroups, type BenfordDigits } from './benford-digits.ts';

/**
 * Counts of amounts by their leading digits, in the order of the digits. Digits are read from the decimal form of
 * the number, not from logarithms, which put 0.3 among the twos now and then. A zero has no leading digit and is
 * passed over. Amounts of one digit have a second digit of 0: leave amounts below 10 out, as Nigrini does, before
 * asking for second or first two digits.
 *
 * @formula count of amounts d.ddd * 10^k by d, or by its first two digits, or by its second
 * @unit amounts
 * @nulls Null when an amount is null. Zeros, not null, over no amounts.
 * @source nigrini-2012
 * @throws MeasureInputError - an amount is negative or not finite, digits is not a supported choice
 * @example
 * leadingDigitCounts([0.3, 12, 199, 0], 'first'); // => [2, 0, 1, 0, 0, 0, 0, 0, 0]
 * leadingDigitCounts([1, null], 'first'); // => null
 */
export function leadingDigitCounts(
  amounts: readonly (number | null)[],
  digits: BenfordDigits,
): readonly number[] | null {
  const { least, count } = digitGroups('leadingDigitCounts', digits);
  const reported = reportedAmounts('leadingDigitCounts', 'amounts', amounts);
  if (reported === null) return null;
  const counts = Array.from({ length: count }, () => 0);
  for (const amount of reported) {
    if (amount > 0)
      counts[groupOf(amount, digits) - least] = (counts[groupOf(amount, digits) - least] ?? 0) + 1;
  }
  return counts;
}

/** The digits looked at, as a number: of 3.14, 3 or 1 or 31. */
function groupOf(amount: number, digits: BenfordDigits): number {
  const mantissa = amount.toExponential();
  const first = Number(mantissa.charAt(0));
  const second = mantissa.charAt(1) === '.' ? Number(mantissa.charAt(2)) : 0;
  switch (digits) {
    case 'first':
      return first;
    case 'second':
      return second;
    case 'first-two':
      return 10 * first + second;
    default:
      return NaN;
  }
}
