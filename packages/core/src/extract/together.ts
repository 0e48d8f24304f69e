/**
 * Values in their order, those together that have up to so many rows between them; one that has more is alone.
 *
 * @example
 * together([2, 3, 9, 1, 1], (rows) => rows, 5); // => [[2, 3], [9], [1, 1]]
 */
export function together<T>(
  values: readonly T[],
  rowsOf: (value: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let rows = Infinity;
  for (const value of values) {
    rows += rowsOf(value);
    if (rows <= most) groups.at(-1)?.push(value);
    else {
      groups.push([value]);
      rows = rowsOf(value);
    }
  }
  return groups;
}
