import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';

/**
 * Growth volatility: sample standard deviation (divisor n - 1) of the log changes of a series; give it the
 * window that it is asked for, 24 months say.
 *
 * @formula stddev(ln(m_t) - ln(m_(t-1)))
 * @unit log points (0.01 is about one percent)
 * @nulls Null when a value is null or zero (it has no logarithm), or with fewer than three values.
 * @source definition
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * growthVolatility([1, 2, 4, 8]); // => 0
 * growthVolatility([1, 2]); // => null
 */
export function growthVolatility(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('growthVolatility', 'values', values);
  if (amounts === null || amounts.includes(0) || amounts.length < 3) return null;
  const changes = amounts.slice(1).map((amount, at) => Math.log(amount / (amounts[at] ?? NaN)));
  const average = mean(changes);
  const squares = compensatedSum(changes.map((change) => (change - average) ** 2));
  return finiteOrNull(Math.sqrt(squares / (changes.length - 1)));
}
