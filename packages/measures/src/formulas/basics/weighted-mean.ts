import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** A value and the weight it carries. */
export interface WeightedValue {
  readonly value: number | null;
  readonly weight: number | null;
}

/**
 * Weighted mean (also: weighted average): values by their weights, over the sum of the weights.
 *
 * @formula sum(weight * value) / sum(weight)
 * @unit unit of the values
 * @nulls Null when any value or weight is null, when there is no item, or when the weights add to zero.
 * @source definition
 * @throws MeasureInputError - a value is not finite, a weight is negative or not finite
 * @example
 * weightedMean([{ value: 10, weight: 3 }, { value: 20, weight: 1 }]); // => 12.5
 * weightedMean([]); // => null
 */
export function weightedMean(items: readonly WeightedValue[]): number | null {
  const values = reportedNumbers(
    'weightedMean',
    'value',
    items.map((item) => item.value),
  );
  const weights = reportedAmounts(
    'weightedMean',
    'weight',
    items.map((item) => item.weight),
  );
  if (values === null || weights === null) return null;
  const weighted = values.map((value, at) => value * (weights[at] ?? NaN));
  return quotientOrNull(compensatedSum(weighted), compensatedSum(weights));
}
