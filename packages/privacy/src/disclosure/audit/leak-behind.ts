import type { Insider } from '../cells/insiders.ts';
import { ReducedBasis } from '../columns/reduced-basis.ts';
import type { SparseColumn } from '../columns/sparse-column.ts';
import type { Functionals } from './functionals.ts';
import type { Relations } from './relations.ts';

/** Says by which known cells a cell is given away that is determined. */
export class LeakBehind {
  readonly #functionals: Functionals;
  readonly #relations: Relations;
  readonly #insiders: readonly Insider[];
  readonly #bases = new Map<number, ReducedBasis>();

  constructor(functionals: Functionals, relations: Relations, insiders: readonly Insider[]) {
    this.#functionals = functionals;
    this.#relations = relations;
    this.#insiders = insiders;
  }

  /**
   * The known variables by which an insider can compute a target.
   *
   * @param insider - null for a reader who knows nothing else
   */
  of(target: number, insider: number | null): readonly number[] {
    const combination = new Map([[target, 1]]);
    if (insider !== null) {
      const own = this.#insiders[insider] ?? new Int32Array(0);
      const { rows, values } = this.#basisOf(insider, own).beyond(this.#functionals.of(target));
      rows.forEach((row, at) => {
        const cell = own[row - this.#relations.variableCount] ?? 0;
        combination.set(this.#relations.variableOf[cell] ?? 0, values[at] ?? 0);
      });
    }
    return this.#functionals.behind(combination);
  }

  /** What an insider knows, each column with a row of its own that says which it is: those are after all variables. */
  #basisOf(insider: number, own: Insider): ReducedBasis {
    const { variableCount, variableOf } = this.#relations;
    const found = this.#bases.get(insider) ?? new ReducedBasis(this.#functionals.prime);
    if (this.#bases.has(insider)) return found;
    this.#bases.set(insider, found);
    own.forEach((cell, at) => {
      const marked = withMark(this.#functionals.of(variableOf[cell] ?? 0), variableCount + at);
      const [first] = found.beyond(marked).rows;
      if (first !== undefined && first < variableCount) found.add(marked);
    });
    return found;
  }
}

function withMark({ rows, values, sketch }: SparseColumn, mark: number): SparseColumn {
  return { rows: [...rows, mark], values: [...values, 1], sketch };
}
