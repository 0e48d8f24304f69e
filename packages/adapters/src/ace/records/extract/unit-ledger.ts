import type { Repetition } from '../mapping/file-mapping.ts';

/** What becomes of the rows of a unit: they are announced, announced no longer, or count as one that is not understood. */
export type RowsChange = 'add' | 'remove' | 'refuse';

interface NotedUnit {
  /** Its place among all units, from 0; null when it is refused, and all others about the same with it. */
  readonly at: number | null;
  readonly change: (change: RowsChange) => void;
}

/**
 * Remembers which unit about each thing counts. It is the one thing that grows while an extract is read: by a text
 * and a few numbers for each unit.
 */
export class UnitLedger {
  readonly #noted = new Map<string, NotedUnit>();
  #units = 0;

  /** How many units were noted. */
  get size(): number {
    return this.#units;
  }

  /** Notes the next unit, and says what becomes of its rows and of those of an earlier one about the same. */
  note(identity: string | null, repeated: Repetition, change: NotedUnit['change']): void {
    const at = this.#units;
    this.#units += 1;
    const before = identity === null ? undefined : this.#noted.get(identity);
    if (identity === null || before === undefined || repeated === 'last') {
      before?.change('remove');
      change('add');
      if (identity !== null) this.#noted.set(identity, { at, change });
      return;
    }
    if (before.at !== null) {
      before.change('remove');
      before.change('refuse');
    }
    change('refuse');
    this.#noted.set(identity, { at: null, change });
  }

  /** Whether the unit at a place counts, is replaced by a later one, or is refused. */
  standing(identity: string | null, at: number): 'counts' | 'replaced' | 'refused' {
    const noted = identity === null ? undefined : this.#noted.get(identity);
    if (noted === undefined || noted.at === at) return 'counts';
    return noted.at === null ? 'refused' : 'replaced';
  }
}
