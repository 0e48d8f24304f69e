import {
  changedContributors,
  type CellState,
  type RegisteredCell,
  type RegisteredGroup,
} from '@tradepulse/privacy';
import type { CellGroup, CellGroups } from './cell-groups.ts';
import { cellOfText } from './cell-text.ts';
import type { GroupContributions } from './group-contributions.ts';

/** What the register says of the cells of a group, for one version of the data. */
export class RegisteredCells {
  readonly #asked: number;
  /** Decisions on this version, by the text of the cell. */
  readonly #current: ReadonlyMap<string, RegisteredCell>;
  /** What was shown of earlier versions, by the text of the cell, the latest last. */
  readonly #earlier: ReadonlyMap<string, readonly ShownCell[]>;
  readonly revision: number;
  #places: ReadonlyMap<string, number> | null = null;

  /** @param asked - how many cells the group has that are asked for now */
  constructor({ revision, cells }: RegisteredGroup, asked: number, version: string) {
    this.revision = revision;
    this.#asked = asked;
    const [current, others] = [
      cells.filter((cell) => cell.version === version),
      cells.filter((cell) => cell.version !== version),
    ];
    this.#current = new Map(current.map((cell) => [cell.cell, cell]));
    const shown = others.filter(isShown);
    this.#earlier = new Map(
      [...Map.groupBy(shown, ({ cell }) => cell)].map(([text, each]) => [text, withoutRepetitions(each)]),
    );
  }

  /** Whether everything that is asked for was decided on this version already. */
  decidesAll({ texts }: CellGroup): boolean {
    return texts.slice(0, this.#asked).every((text) => this.#current.has(text));
  }

  /** Adds what was decided before to the cells that are protected now: what is known already is not told anew. */
  addTo(groups: CellGroups, group: CellGroup): void {
    for (const text of this.#current.keys()) groups.place(cellOfText(text, group, null), group.masking);
    for (const [text, shown] of this.#earlier) {
      groups.place(cellOfText(text, group, null), group.masking);
      for (const { version } of shown) groups.place(cellOfText(text, group, version), group.masking);
    }
  }

  /**
   * What is known of a cell before it is decided. A cell of an earlier version is known where its records are as they
   * were, and a cell of today where it consists of the same contributions as then; where some were corrected since, how
   * many contributors changed is counted instead.
   */
  standing(at: number, contributions: GroupContributions): Standing {
    const text = contributions.group.texts[at] ?? '';
    const asOf = contributions.group.cells[at]?.asOf ?? null;
    if (asOf !== null) return this.#standingAsOf(asOf, at, contributions);
    const decided = this.#current.get(text);
    if (decided !== undefined)
      return { state: stateAs(decided), changed: 0, printed: decided.printed ?? null };
    const shown = this.#earlier.get(text) ?? [];
    return this.#standingToday(at, shown, contributions);
  }

  #standingToday(at: number, shown: readonly ShownCell[], contributions: GroupContributions): Standing {
    const open = at < this.#asked ? 'asked' : 'hidden';
    if (shown.length === 0) return { state: open, changed: 0, printed: null };
    const today = contributions.sketchOf(at);
    const same = shown.find(({ sketch }) => sketch === today);
    if (same !== undefined) return { state: 'published', changed: 0, printed: same.printed ?? null };
    const changes = shown.flatMap((each) => this.#changesSince(each, at, contributions));
    return { state: open, changed: changes.length === 0 ? 0 : Math.min(...changes), printed: null };
  }

  #standingAsOf(version: string, at: number, contributions: GroupContributions): Standing {
    const shown = this.#earlier.get(contributions.group.texts[at] ?? '');
    const then = shown?.find((each) => each.version === version);
    if (then?.sketch !== contributions.sketchOf(at)) return { state: 'hidden', changed: 0, printed: null };
    return { state: 'published', changed: 0, printed: then.printed ?? null };
  }

  /** Nothing where the records of then are there as they were: then they are a cell of their own. */
  #changesSince(
    { cell, version, sketch }: ShownCell,
    at: number,
    contributions: GroupContributions,
  ): readonly number[] {
    const place = this.#placesOfEarlier(contributions.group).get(`${version} ${cell}`);
    if (place !== undefined && contributions.sketchOf(place) === sketch) return [];
    return [changedContributors(sketch, contributions.sketchOf(at))];
  }

  #placesOfEarlier({ texts, cells }: CellGroup): ReadonlyMap<string, number> {
    this.#places ??= new Map(
      cells.flatMap(({ asOf }, at) => (asOf === null ? [] : [[`${asOf} ${texts[at] ?? ''}`, at] as const])),
    );
    return this.#places;
  }

  /**
   * How many contributors at least changed a cell of today since it was shown of an earlier version, by the version of which
   * they are fewest; 0 where it was not shown, or is as it was, or was decided already.
   */
  changedSince(at: number, contributions: GroupContributions): number {
    const { texts, cells } = contributions.group;
    const shown = this.#earlier.get(texts[at] ?? '') ?? [];
    if (shown.length === 0 || cells[at]?.asOf !== null || !this.isNew(texts[at] ?? '')) return 0;
    const today = contributions.sketchOf(at);
    return Math.min(...shown.map(({ sketch }) => changedContributors(sketch, today)));
  }

  /** The texts of the cells that were shown of this version. */
  get shownNow(): readonly string[] {
    return [...this.#current.values()].filter(({ published }) => published).map(({ cell }) => cell);
  }

  /** What was printed of a cell that was decided on this version; null where that was exact, or withheld. */
  printed(text: string): number | null {
    return this.#current.get(text)?.printed ?? null;
  }

  /** The state of a cell that was decided on this version; it has no other. */
  decided(text: string): CellState {
    const decided = this.#current.get(text);
    return decided === undefined ? 'withheld' : stateAs(decided);
  }

  /** Whether a decision on a cell is new to the register. */
  isNew(text: string): boolean {
    return !this.#current.has(text);
  }
}

type ShownCell = RegisteredCell & { readonly sketch: string };

function isShown(cell: RegisteredCell): cell is ShownCell {
  return cell.published && cell.sketch !== null;
}

/** The same contributions again say nothing more. */
function withoutRepetitions(cells: readonly ShownCell[]): readonly ShownCell[] {
  return cells.filter(({ sketch }, at) => cells[at + 1]?.sketch !== sketch);
}

/** A cell before it is decided. */
export interface Standing {
  readonly state: CellState;
  readonly changed: number;
  /** What was printed of it before; null where nothing was, or what is exact. */
  readonly printed: number | null;
}

function stateAs({ published }: RegisteredCell): CellState {
  return published ? 'published' : 'withheld';
}
