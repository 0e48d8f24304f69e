import { RoundingError } from './rounding-error.ts';

/** A table of counts: inner cells, and what is published of them. */
export interface SmallCountTable {
  /** Counts of the inner cells, from zero. */
  readonly inner: readonly number[];
  /** For each published cell the inner cells that it is the sum of. */
  readonly published: readonly (readonly number[])[];
}

/** A table without small counts. */
export interface SmallCountsRounded {
  readonly inner: readonly number[];
  /** The published cells: sums of the rounded inner cells. */
  readonly published: readonly number[];
}

/**
 * Small-count rounding: inner cells between 1 and b - 1 become 0 or b, chosen so that the published sums stay near their values;
 * inner cells that no small published cell needs stay as they are. The published cells are sums of the same inner cells, so that
 * everything adds up, and none of them is between 1 and b - 1.
 *
 * The choice goes one cell at a time to what brings the sum of squared differences of the published cells down most, then
 * exchanges pairs, the first of equals first. It needs no solver. Work grows with the square of the small inner cells.
 *
 * @throws RoundingError - ROUNDING_POLICY_INVALID, VALUE_NOT_WHOLE
 * @source Langsrud and Heldal, An algorithm for small count rounding of tabular data (2018)
 */
export function roundSmallCounts({ inner, published }: SmallCountTable, base: number): SmallCountsRounded {
  if (!Number.isSafeInteger(base) || base < 2) {
    throw new RoundingError('ROUNDING_POLICY_INVALID', { expected: 'a base of 2 or more' });
  }
  if (!inner.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RoundingError('VALUE_NOT_WHOLE', {});
  }
  const isSmall = (count: number): boolean => count > 0 && count < base;
  const chosen = new Set<number>();
  for (;;) {
    const rounded = roundChosen({ inner, published }, base, [...chosen]);
    const sums = published.map((cells) => sumOf(rounded, cells));
    const more = published.flatMap((cells, at) =>
      isSmall(sums[at] ?? 0) ? cells.filter((cell) => isSmall(rounded[cell] ?? 0)) : [],
    );
    if (more.length === 0) return { inner: rounded, published: sums };
    for (const cell of more) chosen.add(cell);
  }
}

function sumOf(counts: readonly number[], cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
}

/** How far the published cells are from their values, and which of them each inner cell is part of. */
interface Search {
  readonly base: number;
  readonly errors: number[];
  readonly cellsOf: readonly (readonly number[])[];
}

function roundChosen(
  { inner, published }: SmallCountTable,
  base: number,
  chosen: readonly number[],
): readonly number[] {
  const cellsOf = inner.map((): number[] => []);
  published.forEach((cells, at) => {
    for (const cell of cells) cellsOf[cell]?.push(at);
  });
  const isChosen = new Set(chosen);
  const errors = published.map((cells) =>
    cells.reduce((sum, cell) => sum - (isChosen.has(cell) ? (inner[cell] ?? 0) : 0), 0),
  );
  const up = raise(
    { base, errors, cellsOf },
    chosen.toSorted((a, b) => a - b),
  );
  return inner.map((count, cell) => (isChosen.has(cell) ? (up.has(cell) ? base : 0) : count));
}

/** Chooses which cells become the base: single changes while any helps, then an exchange, and so on. */
function raise(search: Search, cells: readonly number[]): ReadonlySet<number> {
  const up = new Set<number>();
  const flip = (cell: number): void => {
    move(search, cell, up.has(cell) ? -search.base : search.base);
    if (!up.delete(cell)) up.add(cell);
  };
  for (;;) {
    const single = bestChange(search, cells, up);
    if (single !== null) {
      flip(single);
      continue;
    }
    const pair = firstExchange(search, cells, up);
    if (pair === null) return up;
    for (const cell of pair) flip(cell);
  }
}

function move({ errors, cellsOf }: Search, cell: number, by: number): void {
  for (const at of cellsOf[cell] ?? []) errors[at] = (errors[at] ?? 0) + by;
}

/** What a change does to the sum of squared errors. */
function gainOf({ errors, cellsOf }: Search, cell: number, by: number): number {
  return (cellsOf[cell] ?? []).reduce((sum, at) => sum - by * (2 * (errors[at] ?? 0) + by), 0);
}

function bestChange(search: Search, cells: readonly number[], up: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const cell of cells) {
    const gain = gainOf(search, cell, up.has(cell) ? -search.base : search.base);
    if (gain <= most) continue;
    most = gain;
    best = cell;
  }
  return best;
}

function firstExchange(
  search: Search,
  cells: readonly number[],
  up: ReadonlySet<number>,
): readonly [number, number] | null {
  for (const lowered of up) {
    const gain = gainOf(search, lowered, -search.base);
    move(search, lowered, -search.base);
    const raised = cells.find((cell) => !up.has(cell) && gain + gainOf(search, cell, search.base) > 0);
    move(search, lowered, search.base);
    if (raised !== undefined) return [lowered, raised];
  }
  return null;
}
