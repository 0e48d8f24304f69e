import { checkedStrata } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import { expandedTotal } from './expanded-total.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/**
 * Stratified total: estimate of the total of a population from a stratified sample, with its design variance
 * (also: expansion estimator, Horvitz-Thompson total, net undercollection).
 *
 * @formula T = sum(N_h * mean_h), var = sum(N_h^2 * (1 - n_h/N_h) * s_h^2 / n_h)
 * @unit unit of the values; the variance in its square
 * @nulls Null when a unit is null, when a stratum of the frame has no sampled unit, and over no strata. The
 *   variance alone is null where the single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a value is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * stratifiedTotal([{ population: 10, units: [1, 3] }], { correction: 'none', singleUnit: 'refuse' }); // => { value: 20, variance: 100, degreesOfFreedom: 1 }
 */
export function stratifiedTotal(
  strata: readonly SampledStratum<number | null>[],
  design: SampleDesign,
): DesignEstimate | null {
  const checked = checkedStrata('stratifiedTotal', 'units', strata, (unit) => unit);
  if (checked === null || checked.length === 0) return null;
  const total = { value: expandedTotal(checked), residuals: checked, scale: 1 };
  return linearisedEstimate('stratifiedTotal', total, design);
}
