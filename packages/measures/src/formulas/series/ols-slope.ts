import { requireFinite } from '../../errors/require-finite.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** A point of a scatter; y is null when it is not reported. */
export interface Point {
  readonly x: number;
  readonly y: number | null;
}

/**
 * Least-squares slope of y on x (also: OLS, linear trend, regression slope).
 *
 * Points whose y is null are left out: a line needs no dense calendar.
 *
 * @formula sum((x - mean(x)) * (y - mean(y))) / sum((x - mean(x))^2)
 * @unit unit of y per unit of x
 * @nulls Null with fewer than two reported points, or when they all have one x.
 * @source definition
 * @throws MeasureInputError - an x or y is not finite
 * @example
 * olsSlope([{ x: 0, y: 1 }, { x: 1, y: 3 }, { x: 2, y: null }, { x: 3, y: 7 }]); // => 2
 * olsSlope([{ x: 0, y: 1 }]); // => null
 */
export function olsSlope(points: readonly Point[]): number | null {
  for (const { x, y } of points) requireFinite('olsSlope', { x, y });
  const reported = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const meanX = mean(reported.map((point) => point.x));
  const meanY = mean(reported.map((point) => point.y));
  const spread = compensatedSum(reported.map((point) => (point.x - meanX) ** 2));
  const joint = compensatedSum(reported.map((point) => (point.x - meanX) * (point.y - meanY)));
  // With fewer than two points there is no spread either.
  return quotientOrNull(joint, spread);
}
