import { relationsOf } from '../audit/relations.ts';
import type { Insider } from '../cells/insiders.ts';
import { ownersOf, type OwnersOfRows } from '../suppression/elimination/insider-watch.ts';
import type { ProtectionPlan } from '../suppression/protection-plan.ts';
import { AtomFinder, type Atoms } from './atoms.ts';
import type { Subtable } from './subtables.ts';

/** What is to be decided of the cells of a sub-table, by themselves. */
export interface LocalPlan {
  /** The plan of the sub-table; its inner cells are what none of its cells tells apart. */
  readonly plan: ProtectionPlan;
  /** The cells of the whole that the plan's cells are, in their order. */
  readonly cells: readonly number[];
  /** The cell of the plan that all others are within. */
  readonly top: number;
}

/** What became of the cells of the whole until now. */
export interface SoFar {
  /** 1 for cells that are known for good: published before, or determined by that. */
  readonly isSettled: Uint8Array;
  /** 1 for cells that are shown, as it stands. */
  readonly shown: Uint8Array;
  /** 1 for cells that must not become known: sensitive ones, and those that were withheld for others. */
  readonly isGuarded: Uint8Array;
  /** 1 for those that must not become known to insiders either: the sensitive ones. */
  readonly isTarget: Uint8Array;
}

/** Which cells a sub-table may withhold. */
export interface LocalChoice {
  /** Whether the sub-table decides about a cell; others are margins, which are known if they are shown. */
  readonly isOwn: (cell: number) => boolean;
  /** `margins` that are shown may be withheld too, where nothing else protects. */
  readonly freed: 'nothing' | 'margins';
}

/** Makes plans of sub-tables. */
export class LocalPlans {
  readonly #whole: ProtectionPlan;
  readonly #atoms: AtomFinder;
  readonly #owners: OwnersOfRows;
  /** For each candidate, its place in their order. */
  readonly #order: ReadonlyMap<number, number>;

  constructor(whole: ProtectionPlan) {
    this.#whole = whole;
    this.#owners = ownersOf(whole.insiders, whole.innerCount);
    this.#atoms = new AtomFinder(whole.innerCount);
    this.#order = new Map(whole.candidates.map((cell, at) => [cell, at]));
  }

  /** The plan of a sub-table. */
  of({ top, variables }: Subtable, soFar: SoFar, choice: LocalChoice): LocalPlan {
    const cells = variables.filter((variable) => variable < this.#whole.cells.length);
    const columnOf = (cell: number): Int32Array => this.#whole.cells[cell] ?? new Int32Array(0);
    const atoms = this.#atoms.of(cells.map(columnOf), columnOf(top));
    const plan = {
      ...this.#toDecide(cells, soFar, choice),
      innerCount: atoms.count,
      cells: atoms.columns,
      insiders: this.#insidersOf(atoms, columnOf(top)),
      singletons: null,
      relations: relationsOf(atoms.columns, atoms.count),
    };
    return { plan, cells, top: cells.indexOf(top) };
  }

  #toDecide(
    cells: readonly number[],
    { isSettled, shown, isGuarded, isTarget }: SoFar,
    { isOwn, freed }: LocalChoice,
  ): Pick<ProtectionPlan, 'candidates' | 'targets' | 'targetsOfInsiders' | 'isKnown' | 'prices'> {
    const placeOf = (cell: number): number => this.#order.get(cell) ?? -1;
    const isOpen = (cell: number): boolean =>
      isSettled[cell] !== 1 &&
      shown[cell] === 1 &&
      placeOf(cell) >= 0 &&
      (freed === 'margins' || isOwn(cell));
    const dearest = cells.reduce((sum, cell) => sum + (this.#whole.prices[cell] ?? 0), 1);
    const numbered = [...cells.entries()];
    const numbersOf = (holds: (cell: number) => boolean): readonly number[] =>
      numbered.filter(([, cell]) => holds(cell)).map(([number]) => number);
    const rank = (cell: number): number => (isOwn(cell) ? 1 : 0);
    return {
      prices: cells.map((cell) => (this.#whole.prices[cell] ?? 0) + (isOwn(cell) ? 0 : dearest)),
      isKnown: Uint8Array.from(cells, (cell) =>
        isSettled[cell] === 1 || (shown[cell] === 1 && !isOpen(cell)) ? 1 : 0,
      ),
      candidates: numbered
        .filter(([, cell]) => isOpen(cell))
        .toSorted(([, a], [, b]) => rank(a) - rank(b) || placeOf(a) - placeOf(b))
        .map(([number]) => number),
      targets: numbersOf((cell) => isGuarded[cell] === 1 && isSettled[cell] !== 1),
      targetsOfInsiders: numbersOf((cell) => isTarget[cell] === 1 && isSettled[cell] !== 1),
    };
  }

  /** Contributors know an atom if they are alone in each of its inner cells. */
  #insidersOf({ sizes, atomOf }: Atoms, within: Int32Array): readonly Insider[] {
    const known = new Map<number, Map<number, number>>();
    for (const inner of within) {
      const atom = atomOf(inner);
      for (const owner of this.#owners[inner] ?? []) {
        const own = known.get(owner) ?? new Map<number, number>();
        known.set(owner, own.set(atom, (own.get(atom) ?? 0) + 1));
      }
    }
    return [...known.values()].flatMap((own) => {
      const whole = [...own].filter(([atom, count]) => count === sizes[atom]).map(([atom]) => atom);
      return whole.length === 0 ? [] : [Int32Array.from(whole).toSorted()];
    });
  }
}
