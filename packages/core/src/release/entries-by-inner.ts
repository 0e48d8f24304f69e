/** Entries in the order of their inner cells, and where those of each begin. */
export interface EntriesByInner {
  readonly from: Int32Array;
  readonly order: Int32Array;
}

/** Sorts entries by the number of their inner cell, by counting; those of one keep their order. */
export function entriesByInner(numbers: Int32Array, innerCount: number): EntriesByInner {
  const from = new Int32Array(innerCount + 1);
  for (const number of numbers) from[number + 1] = (from[number + 1] ?? 0) + 1;
  for (let at = 1; at < from.length; at += 1) from[at] = (from[at] ?? 0) + (from[at - 1] ?? 0);
  const next = from.slice();
  const order = new Int32Array(numbers.length);
  numbers.forEach((number, at) => {
    order[next[number] ?? 0] = at;
    next[number] = (next[number] ?? 0) + 1;
  });
  return { from, order };
}

/** Visits the entries of some inner cells. */
export function forEachEntry(
  { from, order }: EntriesByInner,
  within: Int32Array,
  visit: (entry: number) => void,
): void {
  for (const number of within) {
    for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at += 1) visit(order[at] ?? 0);
  }
}
