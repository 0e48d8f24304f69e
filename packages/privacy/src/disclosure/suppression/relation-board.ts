import { explainLeak } from '../audit/explain-leak.ts';
import { entryAt } from '../cells/entry-at.ts';
import { placesByNumber } from '../cells/places-by-number.ts';
import type { ProtectionPlan, Shown } from './protection-plan.ts';

/** Keeps, for each relation, how many of its variables are not shown, while cells are withheld one after another. */
export class RelationBoard {
  /** For each cell, 1 if it is shown. */
  readonly shown: Shown;
  readonly #plan: ProtectionPlan;
  readonly #mayWithhold: Uint8Array;
  /** What may not stand alone: 1 for targets and for candidates. */
  readonly #mayNotLeak: Uint8Array;
  /** The variables of each relation. */
  readonly #members: readonly Int32Array[];
  /** The relations of each variable, those of the smallest parents first, from `#start`. */
  readonly #start: Int32Array;
  readonly #relations: Int32Array;
  readonly #hidden: Int32Array;
  #lone: number[] = [];

  /** @param given - 1 for cells that stay shown, since withholding them is vain */
  constructor(plan: ProtectionPlan, shown: Shown, given: Uint8Array) {
    this.shown = shown;
    this.#plan = plan;
    this.#mayWithhold = new Uint8Array(plan.relations.variableCount);
    this.#mayNotLeak = new Uint8Array(plan.relations.variableCount);
    for (const cell of plan.candidates) {
      this.#mayNotLeak[cell] = 1;
      if (given[cell] !== 1) this.#mayWithhold[cell] = 1;
    }
    for (const cell of plan.targets) this.#mayNotLeak[cell] = 1;
    const sizeOf = (parent: number): number => plan.cells[parent]?.length ?? 0;
    const lowestFirst = plan.relations.relations.toSorted((a, b) => sizeOf(a.parent) - sizeOf(b.parent));
    this.#members = lowestFirst.map(({ parent, children }) => Int32Array.of(parent, ...children));
    [this.#start, this.#relations] = placesByNumber(plan.relations.variableCount, (tell) => {
      this.#members.forEach((variables, relation) => {
        for (const variable of variables) tell(variable, relation);
      });
    });
    this.#hidden = Int32Array.from(this.#members, (members) => this.#hiddenIn(members));
    this.#hidden.forEach((hidden, relation) => {
      if (hidden === 1) this.#lone.push(relation);
    });
  }

  /** Withholds another cell in each relation in which one that may not leak stands alone. */
  pairLoneCells(): void {
    for (let relation = this.#lone.pop(); relation !== undefined; relation = this.#lone.pop()) {
      if (this.#hidden[relation] !== 1) continue;
      const members = this.#members[relation] ?? new Int32Array(0);
      const alone = members.find((variable) => this.shown[variable] !== 1);
      if (alone === undefined || this.#mayNotLeak[alone] !== 1) continue;
      const partner = this.#cheapest(members);
      if (partner >= 0) this.#withhold(partner);
    }
  }

  /**
   * Withholds the cheapest of the cells that give a cell away, or of a relation of it; false if there is none.
   *
   * @param told - variables that are known besides to whom it is given away
   */
  cover(cell: number, told: ReadonlySet<number>): boolean {
    const giving = explainLeak(
      cell,
      (variable) => this.shown[variable] === 1 || told.has(variable),
      (variable) => this.#relationsOf(variable),
    );
    const groups = giving === null ? this.#relationsOf(cell) : [giving];
    for (const group of groups) {
      const partner = this.#cheapest(group);
      if (partner < 0) continue;
      this.#withhold(partner);
      return true;
    }
    return false;
  }

  /**
   * Withholds the cheapest of the cells that give a cell away together, unless one of them is withheld by now.
   *
   * @returns false if there is none that may be withheld
   */
  coverOneOf(giving: readonly number[]): boolean {
    if (giving.some((cell) => this.shown[cell] !== 1)) return true;
    const partner = this.#cheapest(giving);
    if (partner >= 0) this.#withhold(partner);
    return partner >= 0;
  }

  *#relationsOf(variable: number): Generator<Int32Array> {
    const end = entryAt(this.#start, variable + 1);
    for (let at = entryAt(this.#start, variable); at < end; at++) {
      const members = this.#members[entryAt(this.#relations, at)];
      if (members !== undefined) yield members;
    }
  }

  /** Withholds all that may be withheld in the relations of a cell. */
  coverAll(cell: number): void {
    for (const members of this.#relationsOf(cell)) {
      for (const variable of members) {
        if (this.#mayWithhold[variable] === 1 && this.shown[variable] === 1) this.#withhold(variable);
      }
    }
  }

  /** The cheapest cell to withhold: rather one that would stand alone nowhere, and then by its price; -1 for none. */
  #cheapest(members: Iterable<number>): number {
    let cheapest = -1;
    let least = Infinity;
    let leastAlone = Infinity;
    for (const variable of members) {
      if (this.#mayWithhold[variable] !== 1 || this.shown[variable] !== 1) continue;
      const alone = this.#aloneWith(variable);
      const price = this.#plan.prices[variable] ?? 0;
      if (alone < leastAlone || (alone === leastAlone && price < least)) {
        [cheapest, leastAlone, least] = [variable, alone, price];
      }
    }
    return cheapest;
  }

  /** In how many relations a cell would be the only one withheld. */
  #aloneWith(variable: number): number {
    let alone = 0;
    const end = entryAt(this.#start, variable + 1);
    for (let at = entryAt(this.#start, variable); at < end; at++) {
      if (this.#hidden[entryAt(this.#relations, at)] === 0) alone++;
    }
    return alone;
  }

  #withhold(cell: number): void {
    this.shown[cell] = 0;
    const end = entryAt(this.#start, cell + 1);
    for (let at = entryAt(this.#start, cell); at < end; at++) {
      const relation = entryAt(this.#relations, at);
      this.#hidden[relation] = entryAt(this.#hidden, relation) + 1;
      if (this.#hidden[relation] === 1) this.#lone.push(relation);
    }
  }

  #hiddenIn(members: Int32Array): number {
    let hidden = 0;
    for (const variable of members) if (this.shown[variable] !== 1) hidden++;
    return hidden;
  }
}
