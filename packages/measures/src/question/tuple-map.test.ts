import { expect, it } from 'vitest';
import { TupleMap, type Tuple } from './tuple-map.ts';

// What JSON tells apart is another key.
const tuples: readonly Tuple[] = [
  [],
  ['a'],
  ['b'],
  [7],
  [null],
  ['a', 'b'],
  ['ab', 'c'],
  ['a', null],
  [1, 'a'],
  ['a', 'b', 'c'],
];

it('tells tuples of all lengths apart, and finds equal ones again', () => {
  const map = new TupleMap<Tuple, string>();
  for (const tuple of tuples) map.set(tuple, JSON.stringify(tuple));
  expect(map.size).toBe(tuples.length);
  expect(map.keys()).toEqual(tuples);
  for (const tuple of tuples) {
    expect(map.get([...tuple])).toBe(JSON.stringify(tuple));
    expect(map.getOrMake([...tuple], () => 'new')).toBe(JSON.stringify(tuple));
  }
  expect(map.has(['c'])).toBe(false);
});
