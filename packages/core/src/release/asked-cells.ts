import {
  isTimeLevel,
  TupleMap,
  type AnswerRow,
  type CellKey,
  type Requirement,
  type ResolvedQuestion,
} from '@tradepulse/measures';
import type { ComputedQuestion } from '../plan/answer-question.ts';
import { slotsOf } from '../plan/needs.ts';
import type { CellGroups, CellPlace } from './cell-groups.ts';
import { cellsOver, type ComponentCell } from './component-cell.ts';
import {
  addsAmounts,
  componentsOf,
  countsRecords,
  looksUpTransactions,
  type Component,
} from './component.ts';
import { taxInformationIn } from './tax-information.ts';

/** The percentiles that were computed, by the place of their cell. */
export type Percentiles = Map<string, number>;

/** The key under which a percentile is found. */
export function percentileKey({ group, cell }: CellPlace): string {
  return `${group}:${cell}`;
}

/** The cells of records behind one figure; null where it is somebody's own value, which nobody may see. */
export type Behind = readonly CellPlace[] | null;

/** What stands behind the figures of an answer, row by row: for each measure, and for each in the period compared with. */
export interface AskedRow {
  readonly values: readonly Behind[];
  readonly base: readonly Behind[] | null;
}

/** For each input of a kind, the cells behind each of its values. */
type InputPlaces<P> = ReadonlyMap<string, TupleMap<CellKey, P>>;

/** What an answer looks up where counts are not exact. */
export interface MaskedPlaces {
  /** For inputs that count records: the cell behind each value. */
  readonly counts: InputPlaces<CellPlace>;
  /** For inputs that add up amounts, where these are judged: all the cells behind each value. */
  readonly amounts: InputPlaces<readonly CellPlace[]>;
}

/** What stands behind an answer. */
export interface AskedAnswer {
  readonly rows: readonly AskedRow[];
  /** Null where figures are exact. */
  readonly masked: MaskedPlaces | null;
}

/**
 * Finds the cells of records behind every figure of an answer, and adds them to their groups. Where counts are shown that
 * are not exact, nothing is known of figures that rest on more than counts of records and amounts that are judged.
 */
export function askedCells(
  answered: ComputedQuestion,
  groups: CellGroups,
  percentiles: Percentiles,
): AskedAnswer {
  const { answer, requirements } = answered;
  const inputs = new Inputs(answered, groups, percentiles);
  const rows = answer.rows.map((row) => {
    const codes = codesOf(row, answer.question);
    const behind = (keys: Readonly<Record<string, string>>): Behind =>
      joined(Object.values(keys).map((key) => inputs.cellsOf(key, row.unit, codes)));
    return {
      values: requirements.measures.map((bound) => behind(bound.inputs)),
      base:
        row.base === null
          ? null
          : requirements.measures.map((bound) => (bound.base === null ? [] : behind(bound.base))),
    };
  });
  return { rows, masked: groups.masking === null ? null : inputs };
}

function codesOf({ key }: AnswerRow, { by }: ResolvedQuestion): AnswerRow['key'] {
  return key.filter((_, at) => !isTimeLevel(by[at] ?? ''));
}

function joined(parts: readonly Behind[]): Behind {
  const places: CellPlace[] = [];
  for (const part of parts) {
    if (part === null) return null;
    places.push(...part);
  }
  return places;
}

/** The cells of each input, found once for all rows and measures that need them. */
class Inputs implements MaskedPlaces {
  readonly counts: Map<string, TupleMap<CellKey, CellPlace>> = new Map();
  readonly amounts: Map<string, TupleMap<CellKey, readonly CellPlace[]>> = new Map();
  readonly #question: ResolvedQuestion;
  readonly #groups: CellGroups;
  readonly #percentiles: Percentiles;
  readonly #collected: ComputedQuestion['collected'];
  readonly #byKey: ReadonlyMap<string, KnownInput>;

  constructor(
    { answer, requirements, collected }: ComputedQuestion,
    groups: CellGroups,
    percentiles: Percentiles,
  ) {
    this.#question = answer.question;
    this.#groups = groups;
    this.#percentiles = percentiles;
    this.#collected = collected;
    this.#byKey = new Map(
      requirements.inputs.map((requirement) => [
        requirement.key,
        {
          requirement,
          components: componentsOf(requirement.spec),
          cellsOfUnits: new Map<number, readonly CellsOver[]>(),
          isUnknown: looksUpTransactions(requirement.spec),
          found: new Map<string, Behind>(),
        },
      ]),
    );
  }

  cellsOf(key: string, unit: number, codes: AnswerRow['key']): Behind {
    const input = this.#byKey.get(key);
    if (input === undefined) return [];
    if (input.components.length === 0) return input.isUnknown ? null : [];
    const own = input.requirement.levels.map((level) => codes[this.#question.levels.indexOf(level)] ?? null);
    const text = `${unit}\u0001${own.map((code) => code ?? '\u0002').join('\u0001')}`;
    const known = input.found.get(text);
    if (known !== undefined) return known;
    const cells = this.#find(input, unit, own);
    input.found.set(text, cells);
    return cells;
  }

  #find(input: KnownInput, unit: number, codes: AnswerRow['key']): Behind {
    const { requirement, components } = input;
    if (components.some(({ kind }) => kind === 'single')) return null;
    const cells = this.#cellsOf(input, unit).map((cellOf) => cellOf(codes));
    if (this.#groups.masking !== null) return this.#findMasked(requirement, cells, [unit, ...codes]);
    return cells.map((cell) => {
      const place = this.#groups.place(cell);
      if (cell.component.kind === 'quantile') this.#note(place, requirement.key, unit, codes);
      return place;
    });
  }

  #cellsOf({ requirement, components, cellsOfUnits }: KnownInput, unit: number): readonly CellsOver[] {
    const known = cellsOfUnits.get(unit);
    if (known !== undefined) return known;
    const runs = slotsOf(requirement, this.#question).filter((slot) => slot.unit === unit);
    const cells = runs.flatMap(({ months }) =>
      components.map((component) => cellsOver(component, requirement, months)),
    );
    cellsOfUnits.set(unit, cells);
    return cells;
  }

  #findMasked(requirement: Requirement, cells: readonly ComponentCell[], value: CellKey): Behind {
    if (!this.#groups.judgesAmounts || !addsAmounts(requirement.spec))
      return this.#findCount(requirement, cells, value);
    const found = cells.map((cell) => this.#groups.place(cell, null));
    noteIn(this.amounts, requirement.key, value, found);
    return found;
  }

  /** The one cell of a count of records. Tax information is no statistic to be shown with noise: its rule withholds cells. */
  #findCount({ key, spec }: Requirement, [cell]: readonly ComponentCell[], value: CellKey): Behind {
    if (cell === undefined || !countsRecords(spec) || taxInformationIn(cell) !== undefined) return null;
    const place = this.#groups.place(cell);
    noteIn(this.counts, key, value, place);
    return [place];
  }

  #note(place: CellPlace, key: string, unit: number, codes: AnswerRow['key']): void {
    const value = this.#collected.get(key)?.values.get([unit, ...codes]);
    if (typeof value === 'number') this.#percentiles.set(percentileKey(place), value);
  }
}

type CellsOver = ReturnType<typeof cellsOver>;

function noteIn<P>(inputs: Map<string, TupleMap<CellKey, P>>, key: string, value: CellKey, found: P): void {
  const places = inputs.get(key) ?? new TupleMap<CellKey, P>();
  places.set(value, found);
  inputs.set(key, places);
}

interface KnownInput {
  readonly requirement: Requirement;
  readonly components: readonly Component[];
  readonly cellsOfUnits: Map<number, readonly CellsOver[]>;
  /** Whether it looks transactions up, and nobody knows whose. */
  readonly isUnknown: boolean;
  readonly found: Map<string, Behind>;
}
