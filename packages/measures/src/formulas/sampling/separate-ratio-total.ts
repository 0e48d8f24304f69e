import { requireFinite } from '../../errors/require-finite.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';
import { checkedStrata, combineStrata } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { RatioUnit } from './ratio-unit.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/** A stratum of which the total of the denominator is known, as import value is from the census of entries. */
export interface RatioStratum extends SampledStratum<RatioUnit> {
  readonly denominatorTotal: number | null;
}

/**
 * Separate ratio estimate of a total: in each stratum the sample's ratio times the known total of the denominator.
 * It beats the combined estimate when ratios differ between strata and the samples are not small: a ratio of a
 * small sample is biased, and here the bias adds up.
 *
 * @formula T = sum(y_h / x_h * X_h), var = sum((X_h / x_h)^2 * n_h^2 * (1 - n_h/N_h) * s_(y - R_h x)^2 / n_h)
 *   with y_h, x_h sample totals; the factor (X_h / x_h) n_h is N_h where the sample meets X_h
 * @unit unit of the numerator; the variance in its square
 * @nulls Null when a side of a unit or a total is null, when a stratum of the frame has no sampled unit or a sample
 *   whose denominators add to zero, and over no strata. The variance alone is null where the policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a number is not finite, a population is no whole number or below its sample, a single
 *   unit is refused
 * @example
 * separateRatioTotal([{ population: 4, denominatorTotal: 12, units: [{ numerator: 1, denominator: 4 }, { numerator: 2, denominator: 2 }] }], { correction: 'finite', singleUnit: 'refuse' }); // => { value: 6, variance: 8, degreesOfFreedom: 1 }
 */
export function separateRatioTotal(
  strata: readonly RatioStratum[],
  design: SampleDesign,
): DesignEstimate | null {
  const formula = 'separateRatioTotal';
  for (const { denominatorTotal } of strata) requireFinite(formula, { denominatorTotal });
  const numerators = checkedStrata(formula, 'numerator', strata, (unit) => unit.numerator);
  const denominators = checkedStrata(formula, 'denominator', strata, (unit) => unit.denominator);
  const totals = strata.flatMap((stratum) => (stratum.population > 0 ? [stratum.denominatorTotal] : []));
  if (numerators === null || denominators === null || totals.length === 0) return null;
  const means = denominators.map(({ values }) => mean(values));
  if (totals.includes(null) || means.includes(0)) return null;
  const ratios = numerators.map(({ values }, at) => mean(values) / (means[at] ?? NaN));
  // What N_h is to an expanded mean, X_h / mean(x) is to a ratio.
  const scales = denominators.map(
    ({ population }, at) => (totals[at] ?? NaN) / ((means[at] ?? NaN) * population),
  );
  const residuals = combineStrata(
    numerators,
    denominators,
    (y, x, at) => (y - (ratios[at] ?? NaN) * x) * (scales[at] ?? NaN),
  );
  const value = compensatedSum(ratios.map((ratio, at) => ratio * (totals[at] ?? NaN)));
  return linearisedEstimate(formula, { value, residuals, scale: 1 }, design);
}
