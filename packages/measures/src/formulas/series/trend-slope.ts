import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { olsSlope } from './ols-slope.ts';

/**
 * Trend slope: least-squares slope of the logarithm of a series on time, a growth rate per period.
 *
 * @formula ols(ln(value) on 0, 1, 2, ...)
 * @unit log points per period (0.01 is about one percent)
 * @nulls Null when a value is null or zero (it has no logarithm), or with fewer than two values.
 * @source unctad-handbook
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * trendSlope([1, 2, 4, 8]); // => 0.6931471806
 * trendSlope([1, 0, 4]); // => null
 */
export function trendSlope(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('trendSlope', 'values', values);
  if (amounts === null || amounts.includes(0)) return null;
  return olsSlope(amounts.map((amount, x) => ({ x, y: Math.log(amount) })));
}
