import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';
import type { SampleDesign } from '../sampling/sample-design.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { estimateFromSpreads } from './estimate-from-spreads.ts';
import { spreadWithin } from './spread.ts';
import { expanded, requirePart, talliedStrata } from './tallied-strata.ts';

/** A stratum of the frame, and the totals, variances and covariance of two numbers over the sampled units of a domain. */
export interface PairedStratum {
  readonly population: number;
  /** Units sampled and reviewed, n_h, in the domain or not. */
  readonly sampled: number;
  readonly inDomain: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of divisor n - 1 over the units of the domain, as the other two; not looked at for fewer than two. */
  readonly numeratorVariance: number | null;
  readonly denominatorVariance: number | null;
  readonly covariance: number | null;
}

/**
 * Combined ratio from tallies: one ratio of two stratified totals with its linearised variance, from totals, variances
 * and covariances by stratum (also: revenue compliance). It is `combinedRatio` without the units. The variance of the
 * residuals y - R x is s_y^2 - 2 R s_yx + R^2 s_x^2, which loses digits where y is nearly R x in every unit: of a rate
 * near one take its complement (what is missing over what is due), whose variance is the same.
 *
 * @formula R = sum(w*y) / sum(w*x), var = var(sum(w*(y - R*x))) / sum(w*x)^2, w = N_h/n_h
 * @unit unit of the numerator per unit of the denominator; the variance in its square
 * @nulls Null when a total is null, or a variance or covariance is of two units or more; when a stratum of the frame
 *   has no sampled unit, over no strata, and when the denominators add to zero. The variance alone is null where the
 *   policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a count is no whole number, a part exceeds its whole, a number is not finite, a variance
 *   is negative, a single unit is refused
 * @example
 * talliedRatio([{ population: 4, sampled: 2, inDomain: 2, numerator: 3, denominator: 6, numeratorVariance: 0.5, denominatorVariance: 2, covariance: -1 }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 0.5, variance: 0.0555555555556, degreesOfFreedom: 1 }
 */
export function talliedRatio(strata: readonly PairedStratum[], design: SampleDesign): DesignEstimate | null {
  const formula = 'talliedRatio';
  for (const [at, stratum] of strata.entries()) {
    const { numerator, denominator, numeratorVariance, denominatorVariance, covariance } = stratum;
    requirePart(formula, `strata[${at}].inDomain`, stratum.inDomain, stratum.sampled);
    requireFinite(formula, { numerator, denominator, covariance });
    requireAmounts(formula, { numeratorVariance, denominatorVariance });
  }
  const tallied = talliedStrata(formula, strata);
  if (tallied === null || !tallied.every(isReported)) return null;
  const scale = expanded(tallied, ({ denominator }) => denominator ?? 0);
  const value = quotientOrNull(
    expanded(tallied, ({ numerator }) => numerator ?? 0),
    scale,
  );
  if (value === null) return null;
  const spreads = tallied.map((stratum) => spreadWithin(stratum, residualsOf(stratum, value, scale)));
  return estimateFromSpreads(formula, value, spreads, design);
}

const isReported = (stratum: PairedStratum) =>
  stratum.numerator !== null &&
  stratum.denominator !== null &&
  (stratum.inDomain < 2 ||
    (stratum.numeratorVariance !== null &&
      stratum.denominatorVariance !== null &&
      stratum.covariance !== null));

/** Total and variance of (y - R x) / scale over the units of the domain; rounding can leave no variance below zero. */
function residualsOf(stratum: PairedStratum, ratio: number, scale: number) {
  const residual = (stratum.numerator ?? 0) - ratio * (stratum.denominator ?? 0);
  const variance =
    (stratum.numeratorVariance ?? 0) -
    2 * ratio * (stratum.covariance ?? 0) +
    ratio * ratio * (stratum.denominatorVariance ?? 0);
  return {
    units: stratum.inDomain,
    total: residual / scale,
    variance: Math.max(0, variance) / scale / scale,
  };
}
