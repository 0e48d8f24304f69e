import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { median } from '../shared/median.ts';
import type { Point } from './ols-slope.ts';

/**
 * Theil-Sen slope: median of the slopes between all pairs of points, which a few outliers cannot move (also:
 * robust trend). Points whose y is null are left out.
 *
 * @formula median((y_j - y_i) / (x_j - x_i)) over pairs with different x
 * @unit unit of y per unit of x
 * @nulls Null when no two reported points differ in x.
 * @source theil-1950, sen-1968
 * @throws MeasureInputError - an x or y is not finite
 * @example
 * theilSenSlope([{ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 2, y: 2 }, { x: 3, y: 99 }]); // => 17
 * theilSenSlope([{ x: 0, y: 0 }]); // => null
 */
export function theilSenSlope(points: readonly Point[]): number | null {
  for (const { x, y } of points) requireFinite('theilSenSlope', { x, y });
  const slopes = points.flatMap((from, at) => points.slice(at + 1).flatMap((to) => slopeBetween(from, to)));
  return slopes.length === 0 ? null : finiteOrNull(median(slopes));
}

function slopeBetween(from: Point, to: Point): readonly number[] {
  if (from.y === null || to.y === null || from.x === to.x) return [];
  return [(to.y - from.y) / (to.x - from.x)];
}
