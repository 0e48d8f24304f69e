import type { Group } from '../../../algebra/aggregate.ts';

/** The values of groups as a vector. */
export function amountsOf(groups: readonly Group<'value'>[]): readonly (number | null)[] {
  return groups.map(({ value }) => value);
}
