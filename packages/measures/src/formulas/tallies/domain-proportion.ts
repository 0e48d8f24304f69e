import type { DesignEstimate } from '../sampling/design-estimate.ts';
import type { SampleDesign } from '../sampling/sample-design.ts';
import { estimateFromSpreads } from './estimate-from-spreads.ts';
import { spreadOfClasses } from './spread.ts';
import { expanded, requirePart, talliedStrata } from './tallied-strata.ts';

/** A stratum of the frame and how its sample divides. */
export interface CountedStratum {
  /** Units of the frame in this stratum, N_h. */
  readonly population: number;
  /** Units sampled and reviewed, n_h, in the domain or not. */
  readonly sampled: number;
  /** Those of them that belong to the domain. */
  readonly inDomain: number;
  /** Those of the domain that have the property. */
  readonly successes: number;
}

/**
 * Domain proportion: share of a part of a population that has a property, from counts by stratum (also: compliance
 * rate, discrepancy rate). It is `domainMean` of zeros and ones, and `stratifiedProportion` where all units are in
 * the domain.
 *
 * @formula p = sum(w*y) / sum(w*d), var = var(sum(w*d*(y - p))) / sum(w*d)^2, w = N_h/n_h, d 1 in the domain
 * @unit 1 (a fraction); the variance in its square
 * @nulls Null when a stratum of the frame has no sampled unit, when no sampled unit is in the domain, and over no
 *   strata. The variance alone is null where the single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a count is no whole number, a part exceeds its whole, a single unit is refused
 * @example
 * domainProportion([{ population: 8, sampled: 4, inDomain: 4, successes: 3 }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 0.75, variance: 0.03125, degreesOfFreedom: 3 }
 */
export function domainProportion(
  strata: readonly CountedStratum[],
  design: SampleDesign,
): DesignEstimate | null {
  const formula = 'domainProportion';
  for (const [at, { sampled, inDomain, successes }] of strata.entries()) {
    requirePart(formula, `strata[${at}].inDomain`, inDomain, sampled);
    requirePart(formula, `strata[${at}].successes`, successes, inDomain);
  }
  const tallied = talliedStrata(formula, strata);
  const size = tallied === null ? 0 : expanded(tallied, ({ inDomain }) => inDomain);
  if (tallied === null || size === 0) return null;
  const value = expanded(tallied, ({ successes }) => successes) / size;
  const rest = expanded(tallied, ({ inDomain, successes }) => inDomain - successes) / size;
  const spreads = tallied.map((stratum) =>
    spreadOfClasses(stratum, [
      { count: stratum.successes, value: rest / size },
      { count: stratum.inDomain - stratum.successes, value: -value / size },
    ]),
  );
  return estimateFromSpreads(formula, value, spreads, design);
}
