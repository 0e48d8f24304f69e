import type { Group } from '../../../algebra/aggregate.ts';
import { amountsOf } from './amounts-of.ts';

/** The values of groups with a zero for every member of a classification that is not among them. */
export function paddedAmounts(
  groups: readonly Group<'value'>[],
  classification: number | null,
): readonly (number | null)[] {
  const missing = Math.max(0, (classification ?? 0) - groups.length);
  return classification === null ? [null] : [...amountsOf(groups), ...Array<number>(missing).fill(0)];
}
