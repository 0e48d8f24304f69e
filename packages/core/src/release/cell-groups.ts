import type { RecordName, ResolvedFilter, TimeRole } from '@tradepulse/measures';
import type { SourcePolicy } from '@tradepulse/privacy';
import { cellText } from './cell-text.ts';
import type { Component } from './component.ts';
import type { ComponentCell } from './component-cell.ts';

/** Cells of the same records: what two of them have in common can be told, whatever measures they belong to. */
export interface CellGroup {
  /** The text by which the group is known again. */
  readonly key: string;
  readonly relation: RecordName;
  readonly role: TimeRole | null;
  /** Filters without which its cells have no meaning; null where cells of all questions can be compared. */
  readonly admitted: readonly ResolvedFilter[] | null;
  /** How its cells are shown, which count records; null of cells that are judged by their contributors. */
  readonly masking: Masking | null;
  readonly cells: readonly ComponentCell[];
  /** The text of each cell; cells of earlier versions have the text of today's. */
  readonly texts: readonly string[];
}

/** The policies under which counts are shown that are not exact. */
export type Masking = Extract<SourcePolicy['kind'], 'controlledRounding' | 'cellKeyPerturbation'>;

/** Where a cell is: the number of its group, and its own in it. */
export interface CellPlace {
  readonly group: number;
  readonly cell: number;
}

interface GrowingGroup extends CellGroup {
  readonly cells: ComponentCell[];
  readonly texts: string[];
  readonly places: Map<string, number>;
}

/** The group of a component, where it is shown so. */
interface FoundGroup extends Pick<CellGroup, 'admitted' | 'masking'> {
  readonly group: number;
}

/** The cells of a report, group by group, each once. */
export class CellGroups {
  readonly #recordsFrom: string | null;
  /** How counts are shown; what was decided under one policy says nothing under another. */
  readonly masking: Masking | null;
  /** Whether amounts are judged by their contributors although counts are not exact. */
  readonly judgesAmounts: boolean;
  readonly #groups: GrowingGroup[] = [];
  readonly #numbers: Map<string, number> = new Map();
  readonly #found: Map<Component, FoundGroup> = new Map();

  /**
   * @param recordsFrom - the oldest day of which records are in reach; null where all are
   * @param masking - the policy of the records where counts are shown that are not exact; null where figures are exact
   * @param judgesAmounts - whether that policy has rules for amounts
   */
  constructor(recordsFrom: string | null, masking: Masking | null = null, judgesAmounts: boolean = false) {
    this.#recordsFrom = recordsFrom;
    this.masking = masking;
    this.judgesAmounts = judgesAmounts;
  }

  get all(): readonly CellGroup[] {
    return this.#groups;
  }

  /**
   * The place of a cell, after adding it when it is not there.
   *
   * @param masking - how it is shown: amounts are exact also where counts are not
   */
  place(cell: ComponentCell, masking: Masking | null = this.masking): CellPlace {
    const group = this.#groupOf(cell, masking);
    const { cells, texts, places } = this.#groups[group] ?? missing();
    const text = cellText(cell);
    const key = cell.asOf === null ? text : `${cell.asOf} ${text}`;
    const known = places.get(key);
    if (known !== undefined) return { group, cell: known };
    places.set(key, cells.length);
    texts.push(text);
    return { group, cell: cells.push(cell) - 1 };
  }

  /** Most cells have the component of one that came before. */
  #groupOf({ component, admitted }: ComponentCell, masking: Masking | null): number {
    const before = this.#found.get(component);
    if (before?.admitted === admitted && before.masking === masking) return before.group;
    const group = this.#numberOf(component, admitted, masking);
    this.#found.set(component, { admitted, masking, group });
    return group;
  }

  #numberOf({ relation, role }: Component, admitted: CellGroup['admitted'], masking: Masking | null): number {
    // What stands at a day, or always, depends on how far back records reach; what happened in a month does not.
    const reach = role?.kind === 'during' ? null : this.#recordsFrom;
    const key = JSON.stringify([relation, role, admitted, reach, masking]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#groups.length);
    const empty = { cells: [], texts: [], places: new Map<string, number>() };
    return this.#groups.push({ key, relation, role, admitted, masking, ...empty }) - 1;
  }
}

function missing(): never {
  throw new TypeError('a group that was numbered is not there');
}
