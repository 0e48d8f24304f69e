import type { Group } from '../../../algebra/aggregate.ts';
import { TupleMap, type Tuple } from '../../../question/tuple-map.ts';

/** The values of one code in two lists of groups; zero where a list lacks the code. */
export interface JoinedValue {
  readonly first: number | null;
  readonly second: number | null;
}

/** Joins two lists of groups by their codes: one record for each code of either. */
export function joinedValues(
  first: readonly Group<'value'>[],
  second: readonly Group<'value'>[],
): readonly JoinedValue[] {
  const joined = new TupleMap<Tuple, { first: number | null; second: number | null }>();
  const at = (key: Tuple) => joined.getOrMake(key, () => ({ first: 0, second: 0 }));
  for (const { key, value } of first) at(key).first = value;
  for (const { key, value } of second) at(key).second = value;
  return [...joined].map(([, value]) => value);
}
