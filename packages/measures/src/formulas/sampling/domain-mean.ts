import { ratioOfStrata } from './combined-ratio.ts';
import type { DesignEstimate } from './design-estimate.ts';
import type { DomainUnit } from './domain-unit.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/**
 * Domain mean: mean over the part of a population that has a property, whose size the sample estimates too (also:
 * subpopulation mean, focus industry compliance). All strata stay in the design: to leave out the units outside
 * the domain would make the variance too small.
 *
 * @formula sum(w*y*d) / sum(w*d) with d 1 in the domain and 0 outside, w = N_h/n_h; var as of a combined ratio
 * @unit unit of the values; the variance in its square
 * @nulls Null when a unit does not say whether it is in the domain, or is and has a null value; when a stratum of
 *   the frame has no sampled unit; when no sampled unit is in the domain. The variance alone is null where the
 *   single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a value is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * domainMean([{ population: 6, units: [{ value: 1, inDomain: true }, { value: 3, inDomain: true }, { value: 9, inDomain: false }] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 2, variance: 0.375, degreesOfFreedom: 2 }
 */
export function domainMean(
  strata: readonly SampledStratum<DomainUnit>[],
  design: SampleDesign,
): DesignEstimate | null {
  const sides = ({ value, inDomain }: DomainUnit) => ({
    numerator: inDomain === true ? value : 0,
    denominator: inDomain === null ? null : Number(inDomain),
  });
  const ratios = strata.map(({ population, units }) => ({ population, units: units.map(sides) }));
  return ratioOfStrata('domainMean', ratios, design);
}
