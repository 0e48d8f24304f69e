import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';
import type { SampleDesign } from '../sampling/sample-design.ts';
import { estimateFromSpreads } from './estimate-from-spreads.ts';
import { spreadWithin } from './spread.ts';
import { expanded, requirePart, talliedStrata } from './tallied-strata.ts';

/** A stratum of the frame, and the total and variance of a number over the sampled units of a domain. */
export interface SummedStratum {
  readonly population: number;
  /** Units sampled and reviewed, n_h, in the domain or not. */
  readonly sampled: number;
  readonly inDomain: number;
  readonly total: number | null;
  /** Of divisor n - 1 over the units of the domain; not looked at for fewer than two. */
  readonly variance: number | null;
}

/**
 * Domain total from tallies: total over a part of a population, from the number of its sampled units, their total and
 * their variance by stratum (also: Horvitz-Thompson total, undercollection). It is `domainTotal` without the units.
 *
 * @formula T = sum(N_h/n_h * total_h), var = sum(N_h^2 * (1 - n_h/N_h) * s_h^2 / n_h),
 *   (n_h - 1) s_h^2 = (m_h - 1) variance_h + m_h (n_h - m_h)/n_h * (total_h/m_h)^2 with m_h units in the domain
 * @unit unit of the values; the variance in its square
 * @nulls Null when a total is null, or a variance is of two units or more; when a stratum of the frame has no sampled
 *   unit, and over no strata. The variance alone is null where the single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a count is no whole number, a part exceeds its whole, a number is not finite, a variance
 *   is negative, a single unit is refused
 * @example
 * talliedTotal([{ population: 10, sampled: 2, inDomain: 2, total: 4, variance: 2 }], { correction: 'none', singleUnit: 'refuse' }); // => { value: 20, variance: 100, degreesOfFreedom: 1 }
 */
export function talliedTotal(strata: readonly SummedStratum[], design: SampleDesign): DesignEstimate | null {
  const formula = 'talliedTotal';
  for (const [at, { sampled, inDomain, total, variance }] of strata.entries()) {
    requirePart(formula, `strata[${at}].inDomain`, inDomain, sampled);
    requireFinite(formula, { total });
    requireAmounts(formula, { variance });
  }
  const tallied = talliedStrata(formula, strata);
  if (tallied === null || tallied.length === 0 || !tallied.every(isReported)) return null;
  const value = expanded(tallied, ({ total }) => total ?? 0);
  const spreads = tallied.map((stratum) =>
    spreadWithin(stratum, {
      units: stratum.inDomain,
      total: stratum.total ?? 0,
      variance: stratum.variance ?? 0,
    }),
  );
  return estimateFromSpreads(formula, value, spreads, design);
}

const isReported = ({ inDomain, total, variance }: SummedStratum) =>
  total !== null && (inDomain < 2 || variance !== null);
