import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { sharesOf } from '../shared/shares-of.ts';
import { herfindahlExcess } from './herfindahl-excess.ts';

/**
 * Normalised Herfindahl index: HHI rescaled to run from 0 to 1 whatever the number of suppliers.
 *
 * n is the number of values given, zeros included: leave out who is no supplier.
 *
 * @formula (sum(share^2) - 1/n) / (1 - 1/n)
 * @unit 1 (a ratio): 0 among equals, 1 alone
 * @nulls Null when a value is null, with fewer than two values, and when the values add to zero.
 * @source wits-metadata
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * normalisedHerfindahl([3, 1]); // => 0.25
 * normalisedHerfindahl([5]); // => null
 */
export function normalisedHerfindahl(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('normalisedHerfindahl', 'values', values);
  const shares = amounts === null || amounts.length < 2 ? null : sharesOf(amounts);
  return shares === null ? null : herfindahlExcess(shares) / (1 - 1 / shares.length);
}
