import type { Group } from '../../../algebra/aggregate.ts';
import { TupleMap, type Tuple } from '../../../question/tuple-map.ts';

/** The values of one code in two lists of groups; zero where a list lacks the code. */
export interface JoinedValue {
  readonly first: number | null;
  readonly second: number | null;
}

/** Joins two lists of groups by their codes: one record for each code of either. The first is best the shorter one. */
export function joinedValues(
  first: readonly Group<'value'>[],
  second: readonly Group<'value'>[],
): readonly JoinedValue[] {
  const own = new TupleMap<Tuple, { readonly value: number | null; isJoined: boolean }>();
  for (const { key, value } of first) own.set(key, { value, isJoined: false });
  const joined = second.map(({ key, value }): JoinedValue => {
    const found = own.get(key);
    if (found === undefined) return { first: 0, second: value };
    found.isJoined = true;
    return { first: found.value, second: value };
  });
  const alone = [...own].filter(([, { isJoined }]) => !isJoined);
  return [...joined, ...alone.map(([, { value }]): JoinedValue => ({ first: value, second: 0 }))];
}
