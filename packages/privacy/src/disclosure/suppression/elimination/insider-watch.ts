import type { Insider } from '../../cells/insiders.ts';
import { inverseMod, multiplyMod } from '../../cells/prime-field.ts';
import { ReducedBasis } from '../../columns/reduced-basis.ts';
import { isMultiple, times, without, type SparseColumn } from '../../columns/sparse-column.ts';
import type { ColumnSet } from './column-set.ts';
import type { Span } from './span.ts';

/** For each inner cell, the insiders whose it is. */
export type OwnersOfRows = readonly (readonly number[])[];

/** The owners of inner cells. */
export function ownersOf(insiders: readonly Insider[], innerCount: number): OwnersOfRows {
  const owners: number[][] = Array.from({ length: innerCount }, () => []);
  insiders.forEach((cells, insider) => {
    for (const cell of cells) owners[cell]?.push(insider);
  });
  return owners;
}

/**
 * Watches over insiders: contributors who know the inner cells in which they are alone. Nothing that is published may
 * let one of them determine a target that is not wholly its own.
 *
 * An insider knows the unit vectors of its rows. Modulo the span, those that are no pivots stay unit vectors, and each
 * that is a pivot becomes the rest of its basis vector. All other rows are out of its reach, so most insiders need not be
 * asked about most targets: only those who reach the row of the target that the fewest reach.
 */
export class InsiderWatch {
  readonly #span: Span;
  readonly #targets: ColumnSet;
  readonly #insiders: readonly Insider[];
  readonly #owners: OwnersOfRows;
  /** What insiders know, as far as it was asked for since it changed. */
  readonly #known = new Map<number, ReducedBasis>();
  /** Pairs past protecting, by target: it is the insider's own, or what was published before gives it away. */
  readonly #excused: readonly Set<number>[];

  constructor(
    span: Span,
    targets: ColumnSet,
    columns: readonly Int32Array[],
    insiders: readonly Insider[],
    owners: OwnersOfRows,
  ) {
    this.#span = span;
    this.#targets = targets;
    this.#insiders = insiders;
    this.#owners = owners;
    this.#excused = columns.map((inner) => {
      const first = owners[inner[0] ?? 0] ?? [];
      return new Set(first.filter((insider) => inner.every((row) => owners[row]?.includes(insider))));
    });
  }

  /** How many insiders and vectors of theirs reach a row that is no pivot. */
  reachOf(row: number): number {
    return (this.#owners[row]?.length ?? 0) + (this.#span.watched.uses[row] ?? 0);
  }

  /** Excuses what insiders can determine now. */
  excuse(): void {
    this.#excused.forEach((excused, number) => {
      const target = this.#targets.get(number);
      if (target === undefined || target.rows.length === 0) return;
      for (const insider of this.#reaching(this.#leastReached(target))) {
        if (this.#knowledgeOf(insider).has(target)) excused.add(insider);
      }
    });
  }

  /**
   * Whether some insider would determine a target if a residual joined the span.
   *
   * @param residual - 1 in its pivot
   * @param moved - what would be left of the targets that have the pivot, by number
   */
  wouldTell(residual: SparseColumn, pivot: number, moved: ReadonlyMap<number, SparseColumn>): boolean {
    const changing = this.#reaching(pivot);
    for (const [number, target] of moved) if (this.#isTold(number, target, changing)) return true;
    for (const insider of changing) if (this.#learns(insider, residual)) return true;
    return false;
  }

  /** A residual with this pivot is about to join the span. */
  forget(pivot: number): void {
    for (const insider of this.#reaching(pivot)) this.#known.delete(insider);
  }

  /** Whether an insider whose knowledge stays as it is would determine a target of which less would be left. */
  #isTold(number: number, target: SparseColumn, changing: ReadonlySet<number>): boolean {
    const excused = this.#excused[number];
    for (const insider of this.#reaching(this.#leastReached(target))) {
      if (changing.has(insider) || excused?.has(insider) === true) continue;
      if (this.#knowledgeOf(insider).has(target)) return true;
    }
    return false;
  }

  /**
   * Whether a residual would let an insider determine a target. It determines none now, so what lies beyond its knowledge
   * of such a target is a multiple of what lies beyond it of the residual.
   */
  #learns(insider: number, residual: SparseColumn): boolean {
    const { prime } = this.#span;
    const knowledge = this.#knowledgeOf(insider);
    const news = knowledge.beyond(residual);
    const row = this.#rarest(knowledge, news);
    if (row < 0) return false;
    const unit = times(news, inverseMod(news.values[news.rows.indexOf(row)] ?? 1, prime), prime);
    for (const number of this.#targetsIn(knowledge.rowsBehind(row))) {
      const target = this.#targets.get(number);
      if (target === undefined || this.#excused[number]?.has(insider) === true) continue;
      const factor = knowledge.valueBeyond(target, row);
      if (factor === 0 || knowledge.sketchBeyond(target) !== multiplyMod(factor, unit.sketch, prime))
        continue;
      if (isMultiple(knowledge.beyond(target), factor, unit, prime)) return true;
    }
    return false;
  }

  /** The row of what is news to an insider behind which the fewest targets are; -1 when nothing is. */
  #rarest(knowledge: ReducedBasis, { rows }: SparseColumn): number {
    let [rarest, least] = [-1, Infinity];
    for (const row of rows) {
      const uses = knowledge
        .rowsBehind(row)
        .reduce((sum, behind) => sum + (this.#targets.uses[behind] ?? 0), 0);
      if (uses < least) [rarest, least] = [row, uses];
      if (uses === 0) break;
    }
    return rarest;
  }

  #targetsIn(rows: readonly number[]): Iterable<number> {
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) return this.#targets.having(only);
    return new Set(rows.flatMap((row) => this.#targets.having(row)));
  }

  #leastReached({ rows }: SparseColumn): number {
    let [least, reach] = [-1, Infinity];
    for (const row of rows) {
      const here = this.reachOf(row);
      if (here < reach) [least, reach] = [row, here];
      if (here === 0) break;
    }
    return least;
  }

  /** The insiders who know something of a row that is no pivot. */
  #reaching(row: number): ReadonlySet<number> {
    const reaching = new Set(this.#owners[row]);
    for (const pivot of this.#span.watched.having(row)) {
      for (const insider of this.#owners[pivot] ?? []) reaching.add(insider);
    }
    return reaching;
  }

  #knowledgeOf(insider: number): ReducedBasis {
    const known = this.#known.get(insider);
    if (known !== undefined) return known;
    const knowledge = new ReducedBasis(this.#span.prime);
    for (const row of this.#insiders[insider] ?? [])
      if (!this.#span.isKnown(row)) knowledge.add(this.#leftOf(row));
    this.#known.set(insider, knowledge);
    return knowledge;
  }

  /** What the span leaves of a row. */
  #leftOf(row: number): SparseColumn {
    const unit = this.#span.field.unit(row);
    const vector = this.#span.watched.get(row);
    return vector === undefined ? unit : without(unit, 1, vector, this.#span.prime);
  }
}
