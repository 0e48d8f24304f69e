import type { CellRelations, RelatedCell, Relation } from './cell-relations.ts';

/**
 * The cells of a plain table with its margins: in each dimension place 0 is the total and the others are the codes. Cells are
 * numbered with the last dimension running fastest.
 */
export interface GridTable {
  /** Codes of each dimension, without the total. */
  readonly sizes: readonly number[];
  readonly related: CellRelations;
}

/** The number of a cell of a grid. */
export function gridCell(sizes: readonly number[], place: readonly number[]): number {
  return sizes.reduce((number, size, dimension) => number * (size + 1) + (place[dimension] ?? 0), 0);
}

/** Where a cell of a grid lies; the inverse of {@link gridCell}. */
export function gridPlace(sizes: readonly number[], cell: number): readonly number[] {
  const place: number[] = [];
  let rest = cell;
  for (const size of sizes.toReversed()) {
    place.unshift(rest % (size + 1));
    rest = Math.floor(rest / (size + 1));
  }
  return place;
}

/**
 * A plain table of any number of dimensions: adds the margins to inner values and says how they add up, the lowest level first.
 *
 * @param sizes - codes of each dimension
 * @param inner - inner values, the last dimension running fastest
 * @param describe - what else is known of a cell, by its value and place; published, at the price of its value, unless given
 * @example
 * gridTable([2, 2], [3, 4, 3, 0]).related.cells.map((cell) => cell.value); // => [10, 6, 4, 7, 3, 4, 3, 3, 0]
 */
export function gridTable(
  sizes: readonly number[],
  inner: readonly number[],
  describe: (value: number, place: readonly number[]) => Partial<RelatedCell> = () => ({}),
): GridTable {
  const count = sizes.reduce((product, size) => product * (size + 1), 1);
  const places = Array.from({ length: count }, (_, cell) => gridPlace(sizes, cell));
  const values = addMargins(sizes, places, inner);
  const cells = places.map((place, cell): RelatedCell => {
    const value = values[cell] ?? 0;
    const weight = Math.max(1, Math.abs(value));
    return { value, status: 's', weight, levels: null, ...describe(value, place) };
  });
  const byLevel = places.toSorted((a, b) => totalsOf(a) - totalsOf(b));
  const relations = byLevel.flatMap((place) => relationsAt(sizes, place));
  return { sizes, related: { cells, relations } };
}

function totalsOf(place: readonly number[]): number {
  return place.filter((at) => at === 0).length;
}

function addMargins(
  sizes: readonly number[],
  places: readonly (readonly number[])[],
  inner: readonly number[],
): number[] {
  const values = places.map(() => 0);
  const interior = places.filter((place) => totalsOf(place) === 0);
  interior.forEach((place, at) => {
    for (let mask = 0; mask < 2 ** sizes.length; mask += 1) {
      const above = place.map((code, dimension) => ((mask >> dimension) & 1 ? 0 : code));
      const cell = gridCell(sizes, above);
      values[cell] = (values[cell] ?? 0) + (inner[at] ?? 0);
    }
  });
  return values;
}

/** The relations whose parent is the cell at a place: one for each dimension in which it is a total. */
function relationsAt(sizes: readonly number[], place: readonly number[]): Relation[] {
  return sizes.flatMap((size, dimension) => {
    if (place[dimension] !== 0) return [];
    const children = Array.from({ length: size }, (_, code) =>
      gridCell(sizes, place.with(dimension, code + 1)),
    );
    return [{ parent: gridCell(sizes, place), children }];
  });
}
