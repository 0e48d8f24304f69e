import { checkedStrata } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import type { DomainUnit } from './domain-unit.ts';
import { expandedTotal } from './expanded-total.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/**
 * Domain total: total over the part of a population that has a property (also: subpopulation total, projected
 * noncompliant value). Units outside the domain count as zero and stay in the design.
 *
 * @formula sum(w*y*d) with d 1 in the domain and 0 outside, w = N_h/n_h; var as of a stratified total
 * @unit unit of the values; the variance in its square
 * @nulls Null when a unit does not say whether it is in the domain, or is and has a null value; when a stratum of
 *   the frame has no sampled unit; over no strata. Zero, not null, when no sampled unit is in the domain.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a value is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * domainTotal([{ population: 4, units: [{ value: 5, inDomain: true }, { value: 9, inDomain: false }] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 10, variance: 50, degreesOfFreedom: 1 }
 */
export function domainTotal(
  strata: readonly SampledStratum<DomainUnit>[],
  design: SampleDesign,
): DesignEstimate | null {
  const read = ({ value, inDomain }: DomainUnit) => (inDomain === false ? 0 : inDomain && value);
  const checked = checkedStrata('domainTotal', 'value', strata, read);
  if (checked === null || checked.length === 0) return null;
  const total = { value: expandedTotal(checked), residuals: checked, scale: 1 };
  return linearisedEstimate('domainTotal', total, design);
}
