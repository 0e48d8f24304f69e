import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { studentTQuantile } from '../distributions/student-t-quantile.ts';
import type { Point } from '../series/ols-slope.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';

/** A fitted line with the confidence interval of its slope. */
export interface LinearTrend {
  readonly intercept: number;
  readonly slope: number;
  /** Standard error of the slope. */
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly degreesOfFreedom: number;
}

/**
 * Least-squares line with the confidence interval of its slope (also: linear trend, OLS). Points whose y is null are
 * left out. The interval takes errors to be independent, which those of a monthly series seldom are.
 *
 * @formula b = sum((x - mx)*(y - my)) / sum((x - mx)^2), se = sqrt(sum(residual^2) / (n - 2) / sum((x - mx)^2)),
 *   b -/+ t((1 + confidence) / 2; n - 2) * se
 * @unit unit of y per unit of x; the intercept in the unit of y
 * @nulls Null with fewer than three reported points, when they all have one x, and at a confidence of 1.
 * @source nist-strd
 * @throws MeasureInputError - an x or y is not finite, confidence is not between 0 and 1
 * @example
 * linearTrend([{ x: 0, y: 1 }, { x: 1, y: 3 }, { x: 2, y: 5 }], 0.95); // => { intercept: 1, slope: 2, standardError: 0, lower: 2, upper: 2, degreesOfFreedom: 1 }
 * linearTrend([{ x: 0, y: 1 }, { x: 1, y: 3 }], 0.95); // => null
 */
export function linearTrend(points: readonly Point[], confidence: number): LinearTrend | null {
  requireFraction('linearTrend', { confidence });
  for (const { x, y } of points) requireFinite('linearTrend', { x, y });
  const reported = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  if (reported.length < 3) return null;
  const meanX = mean(reported.map(({ x }) => x));
  const meanY = mean(reported.map(({ y }) => y));
  const centred = reported.map(({ x, y }) => ({ x: x - meanX, y: y - meanY }));
  const spread = compensatedSum(centred.map(({ x }) => x * x));
  if (spread === 0) return null;
  const slope = compensatedSum(centred.map(({ x, y }) => x * y)) / spread;
  const squares = compensatedSum(centred.map(({ x, y }) => (y - slope * x) ** 2));
  const degreesOfFreedom = reported.length - 2;
  const standardError = Math.sqrt(squares / degreesOfFreedom / spread);
  const t = studentTQuantile({ p: (1 + confidence) / 2, degreesOfFreedom });
  if (t === null) return null;
  const fit = {
    intercept: meanY - slope * meanX,
    slope,
    standardError,
    lower: slope - t * standardError,
    upper: slope + t * standardError,
    degreesOfFreedom,
  };
  return Object.values(fit).every(Number.isFinite) ? fit : null;
}
