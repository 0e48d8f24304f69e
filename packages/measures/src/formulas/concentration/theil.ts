import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';
import { theilTerm } from './theil-term.ts';

/**
 * Theil index T of inequality (also: Theil's entropy measure, generalised entropy of order 1).
 *
 * Zeros count as values and add 0 * ln 0 = 0; the R package ineq drops them, which lowers the index by
 * ln(n / positive values).
 *
 * @formula mean((v / mean(v)) * ln(v / mean(v)))
 * @unit nats, from 0 among equals to ln(n)
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source theil-1967, ineq
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * theil([5, 5]); // => 0
 * theil([0, 4]); // => 0.6931471806
 * theil([]); // => null
 */
export function theil(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('theil', 'values', values);
  if (amounts === null || amounts.length === 0) return null;
  const average = mean(amounts);
  if (average === 0) return null;
  return finiteOrNull(mean(amounts.map((amount) => theilTerm((amount - average) / average))));
}
