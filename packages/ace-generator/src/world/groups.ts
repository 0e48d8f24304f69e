import type { Cell } from './cells.ts';
import type { Parts } from './parts.ts';

/** Parts of one kind, country and chapter, which follow one another: the lines of an entry are of one group. */
export interface Group {
  readonly index: number;
  /** Place in the list of kinds. */
  readonly kind: number;
  readonly country: string;
  readonly chapter: string;
  readonly center: string | null;
  /** First part, and the one after the last. */
  readonly parts: readonly [from: number, to: number];
}

/** Finds the groups of parts that are in order. */
export function groupsOf(parts: Parts, cells: readonly Cell[]): readonly Group[] {
  const groups: Group[] = [];
  let start = 0;
  for (let place = 1; place <= parts.cell.length; place += 1) {
    if (place < parts.cell.length && sameGroup(parts, cells, start, place)) continue;
    const cell = cells[parts.cell[start] ?? 0];
    if (cell !== undefined) {
      const { country, chapter, center } = cell;
      const kind = parts.kind[start] ?? 0;
      groups.push({ index: groups.length, kind, country, chapter, center, parts: [start, place] });
    }
    start = place;
  }
  return groups;
}

function sameGroup(parts: Parts, cells: readonly Cell[], left: number, right: number): boolean {
  const [one, other] = [cells[parts.cell[left] ?? 0], cells[parts.cell[right] ?? 0]];
  return (
    parts.kind[left] === parts.kind[right] &&
    one?.country === other?.country &&
    one?.chapter === other?.chapter
  );
}
