import { multiplyMod, subtractMod } from '../cells/prime-field.ts';
import { StepQueue } from './step-queue.ts';

/** A multiple of the row that was solved in a step. */
interface Taken {
  readonly step: number;
  readonly factor: number;
}

/** Keeps which multiples of which rows were taken away from which, to say what the eliminated rows are made of. */
export class EliminationRecord {
  /** The row that was solved in each step. */
  readonly #rowAt: number[] = [];
  /** What was taken away from each row before it was solved. */
  readonly #takenFrom: Taken[][] = [];

  /** How many rows were solved. */
  get steps(): number {
    return this.#rowAt.length;
  }

  /** A row was solved. */
  solve(row: number): void {
    this.#rowAt.push(row);
  }

  /** A multiple of the row that was solved last was taken away from another one. */
  take(row: number, factor: number): void {
    const taken = { step: this.#rowAt.length - 1, factor };
    const before = this.#takenFrom[row];
    if (before === undefined) this.#takenFrom[row] = [taken];
    else before.push(taken);
  }

  /**
   * What a combination of solved rows is in terms of the rows as they were added.
   *
   * @param factors - the factors of steps; they are used up
   * @returns for each row that has a part the factor
   */
  combination(factors: Map<number, number>, prime: number): ReadonlyMap<number, number> {
    const combined = new Map<number, number>();
    // The latest comes first: it is made of earlier ones.
    const last = this.steps - 1;
    const queue = new StepQueue();
    for (const step of factors.keys()) queue.push(last - step);
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      const factor = factors.get(last - place) ?? 0;
      const row = this.#rowAt[last - place] ?? 0;
      if (factor !== 0) combined.set(row, factor);
      for (const { step, factor: times } of this.#takenFrom[row] ?? []) {
        factors.set(step, subtractMod(factors.get(step) ?? 0, multiplyMod(factor, times, prime), prime));
        queue.push(last - step);
      }
    }
    return combined;
  }
}
