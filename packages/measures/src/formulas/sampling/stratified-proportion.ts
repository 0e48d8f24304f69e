import { checkedStrata } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';
import { meanOfStrata } from './stratified-mean.ts';

/**
 * Stratified proportion: share of a population that has a property, from a stratified sample (also: compliance
 * rate). Its variance is that of a mean of zeros and ones, so with divisor n_h - 1.
 *
 * @formula p = sum(N_h/N * p_h), var = sum((N_h/N)^2 * (1 - n_h/N_h) * p_h * (1 - p_h) / (n_h - 1))
 * @unit 1 (a fraction); the variance in its square
 * @nulls Null when a unit is null, when a stratum of the frame has no sampled unit, and over no strata. The
 *   variance alone is null where the single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a population is no whole number or below its sample, a single unit is refused
 * @example
 * stratifiedProportion([{ population: 8, units: [true, true, false, true] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 0.75, variance: 0.03125, degreesOfFreedom: 3 }
 */
export function stratifiedProportion(
  strata: readonly SampledStratum<boolean | null>[],
  design: SampleDesign,
): DesignEstimate | null {
  const read = (unit: boolean | null) => (unit === null ? null : Number(unit));
  const checked = checkedStrata('stratifiedProportion', 'units', strata, read);
  return checked === null || checked.length === 0
    ? null
    : meanOfStrata('stratifiedProportion', checked, design);
}
