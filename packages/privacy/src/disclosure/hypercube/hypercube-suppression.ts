import {
  cellsWithStatus,
  withStatuses,
  type CellRelations,
  type RelatedStatus,
} from '../relations/cell-relations.ts';
import { gridCell, gridPlace, type GridTable } from '../relations/grid-table.ts';
import { SolverError } from '../solver/solver-error.ts';

/**
 * Hypercube suppression: each primary becomes a corner of a box whose corners are all withheld and none of them zero. Around a
 * box values can be moved alternately up and down without any sum changing, so that no corner is exactly known. Of all boxes
 * the one with the fewest new secondaries is taken, then the cheapest, then the first. It needs no solver, works in any number
 * of dimensions, and withholds more than need be.
 *
 * @param singles - primaries with one contributor, who knows that cell and opens its box: they are corners of two boxes that
 * share nothing else
 * @throws SolverError - NO_PATTERN_PROTECTS: a primary has no box of cells that may be withheld
 * @source Repsilber, Preservation of confidentiality in aggregated data (1994); Giessing and Repsilber, Tools and strategies to
 * protect multiple tables with the GHQUAR cell suppression engine (2002)
 */
export function hypercubeSuppression(
  { sizes, related }: GridTable,
  singles: ReadonlySet<number> = new Set(),
): CellRelations {
  const primaries = cellsWithStatus(related, 'u').toSorted(
    (a, b) => (related.cells[b]?.value ?? 0) - (related.cells[a]?.value ?? 0) || a - b,
  );
  let current = related;
  for (const primary of primaries) {
    const first = cheapestBox(sizes, current, primary, new Set());
    current = withhold(current, first);
    if (!singles.has(primary)) continue;
    current = withhold(current, cheapestBox(sizes, current, primary, new Set(first)));
  }
  return current;
}

function withhold(related: CellRelations, box: readonly number[]): CellRelations {
  const chosen = box.flatMap((cell): [number, RelatedStatus][] =>
    related.cells[cell]?.status === 's' ? [[cell, 'x']] : [],
  );
  return withStatuses(related, new Map(chosen));
}

function cheapestBox(
  sizes: readonly number[],
  related: CellRelations,
  primary: number,
  without: ReadonlySet<number>,
): readonly number[] {
  const place = gridPlace(sizes, primary);
  let best: { readonly box: readonly number[]; readonly added: number; readonly cost: number } | null = null;
  for (const opposite of oppositePlaces(sizes, place)) {
    const box = cornersOf(sizes, place, opposite);
    if (!box.every((cell) => cell === primary || (mayBeWithheld(related, cell) && !without.has(cell))))
      continue;
    const fresh = box.filter((cell) => related.cells[cell]?.status === 's');
    const cost = fresh.reduce((sum, cell) => sum + (related.cells[cell]?.weight ?? 0), 0);
    if (best !== null && (fresh.length > best.added || (fresh.length === best.added && cost >= best.cost)))
      continue;
    best = { box, added: fresh.length, cost };
  }
  if (best === null) throw new SolverError('NO_PATTERN_PROTECTS', {});
  return best.box;
}

function mayBeWithheld({ cells }: CellRelations, cell: number): boolean {
  const { status, value } = cells[cell] ?? { status: 'z', value: 0 };
  return value !== 0 && status !== 'z' && status !== 'e';
}

/** Every place that differs from one in each dimension. */
function oppositePlaces(sizes: readonly number[], place: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (places, size, dimension) => {
      const codes = Array.from({ length: size + 1 }, (_, code) => code);
      const others = codes.filter((code) => code !== place[dimension]);
      return places.flatMap((begun) => others.map((code) => [...begun, code]));
    },
    [[]],
  );
}

function cornersOf(
  sizes: readonly number[],
  place: readonly number[],
  opposite: readonly number[],
): readonly number[] {
  return Array.from({ length: 2 ** sizes.length }, (_, corner) =>
    gridCell(
      sizes,
      place.map((code, dimension) => ((corner >> dimension) & 1 ? (opposite[dimension] ?? code) : code)),
    ),
  );
}
