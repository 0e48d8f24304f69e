import { checkedStrata, combineStrata, type CheckedStratum } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import { expandedTotal } from './expanded-total.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/** A sampled unit and which of two parts of the population it belongs to; null is not reported. */
export interface ComparedUnit {
  /** Not looked at in neither domain. */
  readonly value: number | null;
  readonly domain: 'first' | 'second' | 'neither' | null;
}

/**
 * Difference of two domain means of one sample, the first less the second (also: partner compliance gap). The
 * domains share strata, so their means are correlated; the variance of the difference has that covariance in it,
 * which adding the two variances would leave out.
 *
 * @formula m1 - m2, var = var(sum(w*(d1*(y - m1)/sum(w*d1) - d2*(y - m2)/sum(w*d2)))) = v1 + v2 - 2 cov
 * @unit unit of the values; the variance in its square
 * @nulls Null when a unit does not say its domain, or is in one and has a null value; when a stratum of the frame
 *   has no sampled unit; when one of the domains has none. The variance alone is null where the policy leaves it
 *   unknown.
 * @source r-survey
 * @throws MeasureInputError - a value is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * domainDifference([{ population: 2, units: [{ value: 5, domain: 'first' }, { value: 3, domain: 'second' }] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 2, variance: 0, degreesOfFreedom: 1 }
 */
export function domainDifference(
  strata: readonly SampledStratum<ComparedUnit>[],
  design: SampleDesign,
): DesignEstimate | null {
  const first = domainResiduals(strata, 'first');
  const second = domainResiduals(strata, 'second');
  if (first === null || second === null) return null;
  const residuals = combineStrata(first.residuals, second.residuals, (one, other) => one - other);
  return linearisedEstimate(
    'domainDifference',
    { value: first.mean - second.mean, residuals, scale: 1 },
    design,
  );
}

/** Mean of one domain, and the variable whose expanded total varies as it does. */
function domainResiduals(
  strata: readonly SampledStratum<ComparedUnit>[],
  wanted: 'first' | 'second',
): { readonly mean: number; readonly residuals: readonly CheckedStratum[] } | null {
  const belongs = ({ domain }: ComparedUnit) => (domain === null ? null : Number(domain === wanted));
  const contributes = (unit: ComparedUnit) => (unit.domain === wanted ? unit.value : 0);
  const inside = checkedStrata('domainDifference', 'domain', strata, belongs);
  const values = checkedStrata('domainDifference', 'value', strata, contributes);
  if (inside === null || values === null) return null;
  const size = expandedTotal(inside);
  if (size === 0) return null;
  const mean = expandedTotal(values) / size;
  return { mean, residuals: combineStrata(values, inside, (value, d) => (value - mean * d) / size) };
}
