import { isTimeLevel, type AnswerRow, type Requirement, type ResolvedQuestion } from '@tradepulse/measures';
import type { ComputedQuestion } from '../plan/answer-question.ts';
import { slotsOf } from '../plan/needs.ts';
import type { CellGroups, CellPlace } from './cell-groups.ts';
import { componentCell } from './component-cell.ts';
import { componentsOf, type Component } from './component.ts';

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

/** Finds the cells of records behind every figure of an answer, and adds them to their groups. */
export function askedCells(
  answered: ComputedQuestion,
  groups: CellGroups,
  percentiles: Percentiles,
): readonly AskedRow[] {
  const { answer, requirements } = answered;
  const inputs = new Inputs(answered, groups, percentiles);
  return answer.rows.map((row) => {
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
class Inputs {
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
        { requirement, components: componentsOf(requirement.spec), found: new Map<string, Behind>() },
      ]),
    );
  }

  cellsOf(key: string, unit: number, codes: AnswerRow['key']): Behind {
    const input = this.#byKey.get(key);
    if (input === undefined || input.components.length === 0) return [];
    const own = input.requirement.levels.map((level) => codes[this.#question.levels.indexOf(level)] ?? null);
    const text = JSON.stringify([unit, own]);
    const known = input.found.get(text);
    if (known !== undefined) return known;
    const cells = this.#find(input, unit, own);
    input.found.set(text, cells);
    return cells;
  }

  #find({ requirement, components }: KnownInput, unit: number, codes: AnswerRow['key']): Behind {
    if (components.some(({ kind }) => kind === 'single')) return null;
    const runs = slotsOf(requirement, this.#question).filter((slot) => slot.unit === unit);
    return runs.flatMap(({ months }) =>
      components.map((component) => {
        const place = this.#groups.place(componentCell(component, requirement, months, codes));
        if (component.kind === 'quantile') this.#note(place, requirement.key, unit, codes);
        return place;
      }),
    );
  }

  #note(place: CellPlace, key: string, unit: number, codes: AnswerRow['key']): void {
    const value = this.#collected.get(key)?.values.get([unit, ...codes]);
    if (typeof value === 'number') this.#percentiles.set(percentileKey(place), value);
  }
}

interface KnownInput {
  readonly requirement: Requirement;
  readonly components: readonly Component[];
  readonly found: Map<string, Behind>;
}
