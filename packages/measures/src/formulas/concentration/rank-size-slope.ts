import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { olsSlope } from '../series/ols-slope.ts';

/**
 * Rank-size slope (also: Zipf slope): least-squares slope of log value on log rank, rank 1 for the largest.
 * A value of zero has no logarithm and no rank: it is left out.
 *
 * @formula ols(ln(v_i) on ln(i)), v descending
 * @unit 1 (a slope); -1 is Zipf's law
 * @nulls Null when a value is null, and with fewer than two values above zero.
 * @source definition
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * rankSizeSlope([60, 30, 20, 15]); // => -1
 * rankSizeSlope([60]); // => null
 */
export function rankSizeSlope(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('rankSizeSlope', 'values', values);
  if (amounts === null) return null;
  const descending = amounts.filter((amount) => amount > 0).toSorted((a, b) => b - a);
  return olsSlope(descending.map((amount, at) => ({ x: Math.log(at + 1), y: Math.log(amount) })));
}
