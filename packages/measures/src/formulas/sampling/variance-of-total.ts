import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';
import type { CheckedStratum } from './checked-strata.ts';
import type { SampleDesign } from './sample-design.ts';
import type { StratumSpread } from './stratum-spread.ts';
import { varianceOfSpreads } from './variance-of-spreads.ts';

/**
 * Design variance of an expanded total from the units themselves; null where a policy leaves it unknown.
 *
 * @throws MeasureInputError - SINGLE_UNIT by the policy; NOT_SUPPORTED, a design of other words
 */
export function varianceOfTotal(
  formula: string,
  strata: readonly CheckedStratum[],
  design: SampleDesign,
): number | null {
  return varianceOfSpreads(formula, strata.map(spreadOf), design);
}

function spreadOf({ population, values }: CheckedStratum): StratumSpread {
  const average = mean(values);
  const squares = compensatedSum(values.map((value) => (value - average) ** 2));
  return { population, sampled: values.length, mean: average, squares };
}
