import { entryAt } from './entry-at.ts';

/** For each number the places that have it: those of `number` stand in `places` from `start[number]` to `start[number + 1]`. */
export type PlacesByNumber = readonly [start: Int32Array, places: Int32Array];

/**
 * Turns around which numbers are at which places, by counting.
 *
 * @param numberCount - numbers are from 0 to one less
 * @param each - tells every pair; it is asked twice and must tell the same. The places of a number keep the order of it
 * @example
 * const lists = [[0, 2], [2]];
 * const [start, places] = placesByNumber(3, (tell) => lists.forEach((list, place) => list.forEach((number) => tell(number, place))));
 * [[...start], [...places]]; // => [[0, 1, 1, 3], [0, 0, 1]]
 */
export function placesByNumber(
  numberCount: number,
  each: (tell: (number: number, place: number) => void) => void,
): PlacesByNumber {
  const start = new Int32Array(numberCount + 1);
  each((number) => {
    start[number + 1] = entryAt(start, number + 1) + 1;
  });
  for (let number = 0; number < numberCount; number++) {
    start[number + 1] = entryAt(start, number + 1) + entryAt(start, number);
  }
  const next = start.slice(0, numberCount);
  const places = new Int32Array(entryAt(start, numberCount));
  each((number, place) => {
    const at = entryAt(next, number);
    places[at] = place;
    next[number] = at + 1;
  });
  return [start, places];
}
