import { checkedStrata, combineStrata } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import { expandedTotal } from './expanded-total.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { RatioUnit } from './ratio-unit.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/**
 * Combined ratio estimate: one ratio of two stratified totals, with the variance of its linearisation (also:
 * value-weighted compliance rate, revenue compliance). For a total, multiply by the known denominator.
 *
 * @formula R = sum(w*y) / sum(w*x), var = var(sum(w*(y - R*x))) / sum(w*x)^2, w = N_h/n_h
 * @unit unit of the numerator per unit of the denominator; the variance in its square
 * @nulls Null when a side of a unit is null, when a stratum of the frame has no sampled unit, over no strata, and
 *   when the denominators add to zero. The variance alone is null where the policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a side is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * combinedRatio([{ population: 4, units: [{ numerator: 1, denominator: 4 }, { numerator: 2, denominator: 2 }] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 0.5, variance: 0.0555555555556, degreesOfFreedom: 1 }
 */
export function combinedRatio(
  strata: readonly SampledStratum<RatioUnit>[],
  design: SampleDesign,
): DesignEstimate | null {
  return ratioOfStrata('combinedRatio', strata, design);
}

/** The combined ratio on behalf of another formula, whose name errors carry. */
export function ratioOfStrata(
  formula: string,
  strata: readonly SampledStratum<RatioUnit>[],
  design: SampleDesign,
): DesignEstimate | null {
  const numerators = checkedStrata(formula, 'numerator', strata, (unit) => unit.numerator);
  const denominators = checkedStrata(formula, 'denominator', strata, (unit) => unit.denominator);
  if (numerators === null || denominators === null) return null;
  const scale = expandedTotal(denominators);
  if (scale === 0) return null;
  const value = expandedTotal(numerators) / scale;
  const residuals = combineStrata(numerators, denominators, (y, x) => y - value * x);
  return linearisedEstimate(formula, { value, residuals, scale }, design);
}
