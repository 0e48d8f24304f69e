import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';
import type { EliminationRecord } from './elimination-record.ts';
import type { Relation } from './relations.ts';
import type { PivotRow } from './sparse-rows.ts';
import { StepQueue } from './step-queue.ts';

/** Says what is behind a combination of unknown variables that is determined: the known ones by which it is computed. */
export class Behind {
  readonly #relations: readonly Relation[];
  readonly #relationOf: readonly number[];
  readonly #isUnknown: Uint8Array;
  readonly #pivots: readonly PivotRow[];
  readonly #record: EliminationRecord;
  readonly #prime: number;
  /** For each variable the step in which it was solved for; -1 for none. */
  readonly #stepOf: Int32Array;

  /** @param relationOf - for each row that was eliminated the relation that it was made from */
  constructor(
    relations: readonly Relation[],
    relationOf: readonly number[],
    isUnknown: Uint8Array,
    pivots: readonly PivotRow[],
    record: EliminationRecord,
    prime: number,
  ) {
    this.#relations = relations;
    this.#relationOf = relationOf;
    this.#isUnknown = isUnknown;
    this.#pivots = pivots;
    this.#record = record;
    this.#prime = prime;
    this.#stepOf = new Int32Array(isUnknown.length).fill(-1);
    pivots.forEach(({ variable }, step) => {
      this.#stepOf[variable] = step;
    });
  }

  of(combination: ReadonlyMap<number, number>): readonly number[] {
    const rows = this.#record.combination(this.#solve(combination), this.#prime);
    const known = new Map<number, number>();
    for (const [row, factor] of rows) {
      const relation = this.#relations[this.#relationOf[row] ?? -1];
      if (relation === undefined) continue;
      this.#add(known, relation.parent, factor);
      for (const child of relation.children) this.#add(known, child, this.#prime - factor);
    }
    return [...known].flatMap(([variable, factor]) => (factor === 0 ? [] : [variable]));
  }

  #add(known: Map<number, number>, variable: number, factor: number): void {
    if (this.#isUnknown[variable] === 1) return;
    known.set(variable, ((known.get(variable) ?? 0) + factor) % this.#prime);
  }

  /**
   * For the solved rows that add up to the combination the factors, by their steps. A row has no variable that was solved
   * for before it.
   */
  #solve(combination: ReadonlyMap<number, number>): Map<number, number> {
    const rest = new Map(combination);
    const steps = new Map<number, number>();
    const queue = new StepQueue();
    for (const variable of rest.keys()) this.#queue(variable, queue);
    for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
      const pivot = this.#pivots[step];
      const factor = pivot === undefined ? 0 : this.#factorOf(pivot, rest);
      if (pivot === undefined || factor === 0) continue;
      steps.set(step, factor);
      pivot.columns.forEach((column, at) => {
        const product = multiplyMod(factor, pivot.factors[at] ?? 0, this.#prime);
        rest.set(column, subtractMod(rest.get(column) ?? 0, product, this.#prime));
        if (column !== pivot.variable) this.#queue(column, queue);
      });
    }
    return steps;
  }

  #queue(variable: number, queue: StepQueue): void {
    const step = this.#stepOf[variable] ?? -1;
    if (step >= 0) queue.push(step);
  }

  /** How often a solved row must be taken for what is left in its variable. */
  #factorOf({ variable, columns, factors }: PivotRow, rest: ReadonlyMap<number, number>): number {
    const own = factors[columns.indexOf(variable)] ?? 1;
    return multiplyMod(rest.get(variable) ?? 0, inverseMod(own, this.#prime), this.#prime);
  }
}
