import type { RoleContributions } from '../cells/cell-problem.ts';
import { entryAt } from '../cells/entry-at.ts';
import { placesByNumber } from '../cells/places-by-number.ts';
import { emptyContributors, type CellContributors } from './cell-contributors.ts';

type Weights = 'expanded' | 'plain';

/**
 * The indices of the roles of one decision, each made once: problems that are made of one another share their roles. What
 * the roles hold may not change while it lasts.
 */
export class ContributionIndices {
  readonly #made: Map<RoleContributions, ContributionIndex> = new Map();

  of(role: RoleContributions, innerCount: number, asked: Weights): ContributionIndex {
    const weights = role.weight === undefined ? 'plain' : asked;
    const before = this.#made.get(role);
    if (before?.innerCount === innerCount && before.weights === weights) return before;
    const index = new ContributionIndex(role, innerCount, weights);
    this.#made.set(role, index);
    return index;
  }
}

/** The contributions of one party role in the order of their inner cells, to gather those of any cell from. */
export class ContributionIndex {
  readonly innerCount: number;
  readonly weights: Weights;
  readonly #role: RoleContributions;
  readonly #found: Map<Int32Array, CellContributors> = new Map();
  /** Where the contributions of each inner cell begin in `#order`. */
  readonly #start: Int32Array;
  readonly #order: Int32Array;
  /** Holders and amounts in that order. */
  readonly #holderOf: Int32Array;
  readonly #signedOf: Float64Array;
  /** Weights in that order; null where all are 1. */
  readonly #weightAt: Float64Array | null;
  readonly #amountOf: Float64Array;
  readonly #weightOf: Float64Array;
  readonly #seen: Int32Array;
  readonly #holders: number[] = [];
  #generation = 0;
  #largest = -1;
  /** The largest amount of those who did not waive protection; below 0 while there is none. */
  #unwaived = -1;

  /** @internal Use {@link ContributionIndices}. */
  constructor(role: RoleContributions, innerCount: number, weights: Weights) {
    this.innerCount = innerCount;
    this.weights = weights;
    this.#role = role;
    const holders = role.holder.reduce((most, holder) => Math.max(most, holder + 1), 0);
    this.#amountOf = new Float64Array(holders);
    this.#weightOf = new Float64Array(holders);
    this.#seen = new Int32Array(holders);
    [this.#start, this.#order] = placesByNumber(innerCount, (tell) => {
      role.inner.forEach(tell);
    });
    this.#holderOf = this.#order.map((entry) => role.holder[entry] ?? -1);
    this.#signedOf = inOrder(this.#order, role.amount);
    this.#weightAt = role.weight === undefined ? null : inOrder(this.#order, role.weight);
  }

  /**
   * The contributors of the cell that is the sum of `inner`, which is gathered once.
   *
   * @param largest - how many of the largest amounts are needed
   */
  contributorsOf(inner: Int32Array, largest: number): CellContributors {
    const before = this.#found.get(inner);
    if (before?.top.length === largest) return before;
    const found = emptyContributors(largest);
    this.#gather(inner, found);
    this.#found.set(inner, found);
    return found;
  }

  #gather(inner: Int32Array, into: CellContributors): void {
    this.#generation++;
    this.#holders.length = 0;
    this.#largest = -1;
    this.#unwaived = -1;
    for (const cell of inner) this.#addAll(entryAt(this.#start, cell), entryAt(this.#start, cell + 1), into);
    for (const holder of this.#holders) {
      into.count++;
      const times = this.weights === 'plain' ? 1 : (this.#weightOf[holder] ?? 0);
      this.#rank(holder, this.#amountOf[holder] ?? 0, times, into);
    }
    into.largestUnwaived = this.#unwaived < 0 ? null : this.#unwaived;
  }

  /** Adds the contributions from a place of the order to another. */
  #addAll(from: number, to: number, into: CellContributors): void {
    let { total } = into;
    for (let at = from; at < to; at++) {
      const signed = this.#signedOf[at] ?? Number.NaN;
      const weight = this.#weightAt?.[at] ?? 1;
      const holder = entryAt(this.#holderOf, at);
      total += Math.abs(signed) * weight;
      if (signed < 0) into.hasNegative = true;
      if (holder < 0) this.#addUnidentified(entryAt(this.#order, at), Math.abs(signed), weight, into);
      else this.#addTo(holder, Math.abs(signed), weight);
    }
    into.total = total;
  }

  #addTo(holder: number, amount: number, weight: number): void {
    if (this.#seen[holder] === this.#generation) {
      this.#amountOf[holder] = (this.#amountOf[holder] ?? 0) + amount;
      this.#weightOf[holder] = Math.min(this.#weightOf[holder] ?? 0, weight);
      return;
    }
    this.#seen[holder] = this.#generation;
    this.#amountOf[holder] = amount;
    this.#weightOf[holder] = weight;
    this.#holders.push(holder);
  }

  /** Contributions without a contributor: one contributor each. */
  #addUnidentified(entry: number, amount: number, weight: number, into: CellContributors): void {
    const times = this.#role.count?.[entry] ?? 1;
    if (times === 0) return;
    into.count += times;
    into.hasUnidentified = true;
    this.#rank(-1, amount / times, this.weights === 'plain' ? times : times * weight, into);
  }

  /** Puts one contributor among the largest, as often as it stands for others. */
  #rank(holder: number, amount: number, times: number, into: CellContributors): void {
    const isWaived = this.#role.waived?.[holder] === 1;
    const asked = this.#role.asked?.[holder] === 1;
    if (!isWaived) this.#unwaived = Math.max(this.#unwaived, amount);
    if (asked) into.anyAsked = true;
    if (amount >= this.#largest) this.#lead(amount, isWaived, asked, into);
    for (let time = 0; time < Math.min(times, into.top.length); time++) insert(into.top, amount);
  }

  /** Of several that are the largest, the one that is protected more counts. */
  #lead(amount: number, isWaived: boolean, asked: boolean, into: CellContributors): void {
    const isTie = amount === this.#largest;
    into.largestWaived = isWaived && (!isTie || into.largestWaived);
    into.largestAsked = asked || (isTie && into.largestAsked);
    this.#largest = amount;
  }
}

function inOrder(order: Int32Array, values: Float64Array): Float64Array {
  const ordered = new Float64Array(order.length);
  order.forEach((entry, at) => {
    ordered[at] = values[entry] ?? Number.NaN;
  });
  return ordered;
}

function insert(top: Float64Array, amount: number): void {
  let at = top.length - 1;
  if (!(amount > (top[at] ?? 0))) {
    if (Number.isNaN(amount)) top[at] = amount;
    return;
  }
  for (; at > 0 && amount > (top[at - 1] ?? 0); at--) top[at] = top[at - 1] ?? 0;
  top[at] = amount;
}
