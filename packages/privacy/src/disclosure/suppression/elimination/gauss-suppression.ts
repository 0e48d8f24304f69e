import type { Insider } from '../../cells/insiders.ts';
import { inverseMod } from '../../cells/prime-field.ts';
import { isMultiple, times, valueAt, without, type SparseColumn } from '../../columns/sparse-column.ts';
import { ColumnSet } from './column-set.ts';
import { InsiderWatch, ownersOf } from './insider-watch.ts';
import { Span } from './span.ts';

/** What suppression by elimination works on: columns over inner cells, each the sum of the inner cells that it lists. */
export interface SuppressionProblem {
  readonly innerCount: number;
  /** What is known already. */
  readonly known: readonly Int32Array[];
  /** What may be published, in the order in which it is tried. */
  readonly candidates: readonly Int32Array[];
  /** What may not become known. */
  readonly targets: readonly Int32Array[];
  /** G1: contributors who are alone in inner cells. None leaves G0. */
  readonly insiders: readonly Insider[];
  /** G2: 1 for inner cells of which no combination may become known, such as those of nothing. */
  readonly singletons: Uint8Array | null;
}

/** What suppression by elimination found. */
export interface Suppression {
  /** For each candidate, 1 if it must be withheld. */
  readonly withheld: Uint8Array;
  /** For each target, 1 if what was known before determines it: nothing can be done about it now. */
  readonly exposed: Uint8Array;
}

/**
 * Secondary suppression by Gaussian elimination. Each candidate in turn is published unless it would then be possible to
 * compute a target from what is published: G0 for a reader who knows nothing else, G1 also for each contributor who is
 * alone in inner cells, G2 also for sums of singletons.
 *
 * Computed modulo `prime`, which never overlooks a target unless the prime divides a minor of the table; the pattern is
 * audited with another prime afterwards.
 *
 * @source Langsrud, Ø.: the method of the package GaussSuppression (Statistics Norway)
 */
export function gaussSuppression(problem: SuppressionProblem, prime: number): Suppression {
  const run = new Elimination(problem, prime);
  for (const column of problem.known) run.takeForKnown(column);
  run.excuse();
  const withheld = Uint8Array.from(problem.candidates, (column) => (run.publish(column) ? 0 : 1));
  return { withheld, exposed: run.exposed };
}

class Elimination {
  readonly exposed: Uint8Array;
  readonly #span: Span;
  /** What the span leaves of each target. */
  readonly #targets: ColumnSet;
  readonly #watch: InsiderWatch;
  readonly #singletons: Uint8Array | null;

  constructor({ innerCount, targets, insiders, singletons }: SuppressionProblem, prime: number) {
    this.exposed = new Uint8Array(targets.length);
    const owners = ownersOf(insiders, innerCount);
    this.#span = new Span(innerCount, prime, (row) => (owners[row]?.length ?? 0) > 0);
    this.#targets = new ColumnSet(innerCount);
    targets.forEach((inner, target) => this.#targets.set(target, this.#span.sumOf(inner)));
    this.#watch = new InsiderWatch(this.#span, this.#targets, targets, insiders, owners);
    this.#singletons = singletons;
  }

  takeForKnown(column: Int32Array): void {
    const rest = this.#span.residual(column);
    if (rest.rows.length === 0) return;
    const [residual, pivot] = this.#pivoted(rest);
    const moved = this.#moved(residual, pivot);
    this.#accept(residual, pivot, moved);
    for (const [target, { rows }] of moved) if (rows.length === 0) this.exposed[target] = 1;
  }

  /** Excuses what is past protecting: what the known determines. */
  excuse(): void {
    this.#watch.excuse();
  }

  publish(column: Int32Array): boolean {
    const rest = this.#span.residual(column);
    if (rest.rows.length === 0) return true;
    const [residual, pivot] = this.#pivoted(rest);
    if (this.#singletons?.[pivot] === 1 || this.#determines(residual, pivot)) return false;
    const moved = this.#moved(residual, pivot);
    if (this.#watch.wouldTell(residual, pivot, moved)) return false;
    this.#accept(residual, pivot, moved);
    return true;
  }

  /** Whether nothing would be left of a target. */
  #determines(residual: SparseColumn, pivot: number): boolean {
    return this.#targets.having(pivot).some((number) => {
      const target = this.#targets.get(number) ?? residual;
      return isMultiple(target, valueAt(target, pivot), residual, this.#span.prime);
    });
  }

  /** What would be left of the targets of which less would be. */
  #moved(residual: SparseColumn, pivot: number): ReadonlyMap<number, SparseColumn> {
    return new Map(
      this.#targets.having(pivot).map((number) => {
        const target = this.#targets.get(number) ?? residual;
        return [number, without(target, valueAt(target, pivot), residual, this.#span.prime)];
      }),
    );
  }

  #accept(residual: SparseColumn, pivot: number, moved: ReadonlyMap<number, SparseColumn>): void {
    this.#watch.forget(pivot);
    this.#span.add(residual, pivot);
    for (const [number, target] of moved) this.#targets.set(number, target);
  }

  /** A residual that is 1 in its pivot. */
  #pivoted(rest: SparseColumn): [residual: SparseColumn, pivot: number] {
    const { prime } = this.#span;
    const at = this.#pivotOf(rest.rows);
    const factor = inverseMod(rest.values[at] ?? 1, prime);
    return [times(rest, factor, prime), rest.rows[at] ?? 0];
  }

  /**
   * The place of the row that is best taken as the pivot: no singleton when it can be helped, which would hide
   * combinations of them; then one that few insiders reach, and then one that few targets have. What is
   * withheld does not depend on it.
   */
  #pivotOf(rows: readonly number[]): number {
    let [best, least] = [0, Infinity];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const reach = this.#watch.reachOf(row) + (this.#singletons?.[row] === 1 ? MANY : 0);
      const price = reach * MANY + (this.#targets.uses[row] ?? 0);
      if (price < least) [best, least] = [at, price];
    }
    return best;
  }
}

/** More than there are insiders, vectors or targets. */
const MANY = 2 ** 24;
