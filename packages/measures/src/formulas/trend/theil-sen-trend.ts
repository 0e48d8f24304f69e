import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { Point } from '../series/ols-slope.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { median } from '../shared/median.ts';
import { tieCorrection } from './tie-correction.ts';

/** A median slope with its confidence interval. */
export interface TheilSenTrend {
  readonly slope: number;
  /** Null, as `upper`, when there are too few points for the confidence asked for. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Theil-Sen slope with Sen's confidence interval: the slopes between pairs of points whose ranks lie the Mann-Kendall
 * standard error around the middle. Ranks are rounded, not interpolated. Points whose y is null are left out.
 *
 * @formula lower, upper: slopes of rank (N - c)/2 and (N + c)/2 + 1 of the N sorted slopes,
 *   c = z((1 + confidence) / 2) * sqrt(var(s)), var(s) as of Mann-Kendall with ties in x and y
 * @unit unit of y per unit of x
 * @nulls Null when no two reported points differ in x, and at a confidence of 1.
 * @source sen-1968, gilbert-1987
 * @throws MeasureInputError - an x or y is not finite, confidence is not between 0 and 1
 * @example
 * theilSenTrend([{ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 2, y: 2 }, { x: 3, y: 99 }], 0.5).slope; // => 17
 * theilSenTrend([{ x: 0, y: 0 }], 0.95); // => null
 */
export function theilSenTrend(points: readonly Point[], confidence: number): TheilSenTrend | null {
  requireFraction('theilSenTrend', { confidence });
  for (const { x, y } of points) requireFinite('theilSenTrend', { x, y });
  const reported = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const slopes = pairSlopes(reported).toSorted((a, b) => a - b);
  const z = normalQuantile((1 + confidence) / 2);
  const slope = slopes.length === 0 ? null : finiteOrNull(median(slopes));
  if (z === null || slope === null || slopes.some(Number.isNaN)) return null;
  const reach = z * Math.sqrt(varianceOfPairs(reported));
  const lower = slopes[Math.round((slopes.length - reach) / 2) - 1];
  const upper = slopes[Math.round((slopes.length + reach) / 2)];
  return { slope, lower: finiteOrNull(lower ?? NaN), upper: finiteOrNull(upper ?? NaN) };
}

function pairSlopes(points: readonly Readonly<Record<'x' | 'y', number>>[]): readonly number[] {
  return points.flatMap((from, at) =>
    points.slice(at + 1).flatMap((to) => (from.x === to.x ? [] : [(to.y - from.y) / (to.x - from.x)])),
  );
}

function varianceOfPairs(points: readonly Readonly<Record<'x' | 'y', number>>[]): number {
  const n = points.length;
  const ties = tieCorrection(points.map(({ x }) => x)) + tieCorrection(points.map(({ y }) => y));
  return (n * (n - 1) * (2 * n + 5) - ties) / 18;
}
