import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { CheckedStratum } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import { varianceOfTotal } from './variance-of-total.ts';

/** An estimate and the variable whose expanded total, over a scale, varies as the estimate does. */
export interface Linearised {
  readonly value: number;
  readonly residuals: readonly CheckedStratum[];
  /** What the total of the residuals is divided by: the population for a mean, the denominator for a ratio. */
  readonly scale: number;
}

/** The estimate with its variance by linearisation; null when the value left the range of a double. */
export function linearisedEstimate(
  formula: string,
  { value, residuals, scale }: Linearised,
  design: SampleDesign,
): DesignEstimate | null {
  const scaled = residuals.map(({ population, values }) => ({
    population,
    values: values.map((residual) => residual / scale),
  }));
  const variance = varianceOfTotal(formula, scaled, design);
  const sampled = residuals.reduce((sum, { values }) => sum + values.length, 0);
  const finite = finiteOrNull(value);
  return finite === null ? null : { value: finite, variance, degreesOfFreedom: sampled - residuals.length };
}
