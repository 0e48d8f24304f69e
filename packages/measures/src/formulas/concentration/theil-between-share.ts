import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { theilDecomposition } from './theil-decomposition.ts';

/**
 * Between-group Theil share: part of the inequality that lies between groups (industries, regions), the rest
 * being within them.
 *
 * @formula between / total of the Theil decomposition
 * @unit 1 (a share)
 * @nulls Null when a value is null, when the values are none or add to zero, and when all values are equal:
 *   there is no inequality to share.
 * @source theil-1967
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * theilBetweenShare([[1, 1], [3, 3]]); // => 1
 * theilBetweenShare([[2], [2]]); // => null
 */
export function theilBetweenShare(groups: readonly (readonly (number | null)[])[]): number | null {
  const parts = theilDecomposition(groups);
  return parts === null ? null : ratioOrNull(parts.between, parts.total);
}
