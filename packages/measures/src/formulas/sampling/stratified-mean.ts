import { checkedStrata, type CheckedStratum } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import { expandedTotal, framePopulation } from './expanded-total.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/**
 * Stratified mean: estimate of the mean of a population from a stratified sample, with its design variance.
 *
 * @formula sum(N_h/N * mean_h), var = sum((N_h/N)^2 * (1 - n_h/N_h) * s_h^2 / n_h)
 * @unit unit of the values; the variance in its square
 * @nulls Null when a unit is null, when a stratum of the frame has no sampled unit, and over no strata. The
 *   variance alone is null where the single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a value is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * stratifiedMean([{ population: 10, units: [1, 3] }, { population: 30, units: [4, 4] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 3.5, variance: 0.05, degreesOfFreedom: 2 }
 */
export function stratifiedMean(
  strata: readonly SampledStratum<number | null>[],
  design: SampleDesign,
): DesignEstimate | null {
  const checked = checkedStrata('stratifiedMean', 'units', strata, (unit) => unit);
  return checked === null || checked.length === 0 ? null : meanOfStrata('stratifiedMean', checked, design);
}

/** The mean of checked strata, of which there is at least one. */
export function meanOfStrata(
  formula: string,
  strata: readonly CheckedStratum[],
  design: SampleDesign,
): DesignEstimate | null {
  const population = framePopulation(strata);
  const value = expandedTotal(strata) / population;
  const residuals = strata.map((stratum) => ({
    ...stratum,
    values: stratum.values.map((each) => each - value),
  }));
  return linearisedEstimate(formula, { value, residuals, scale: population }, design);
}
