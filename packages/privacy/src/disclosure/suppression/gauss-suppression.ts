import type { Insider } from '../cells/insiders.ts';
import { entryAt } from '../cells/entry-at.ts';
import { InsiderWatch } from './insider-watch.ts';
import { Span, type Residual } from './span.ts';
import { TargetSketches, type Target } from './target.ts';

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
  readonly #sketches: TargetSketches;
  readonly #targets: Target[];
  readonly #watch: InsiderWatch | null;
  readonly #singletons: Uint8Array | null;

  constructor({ innerCount, targets, insiders, singletons }: SuppressionProblem, prime: number) {
    this.exposed = new Uint8Array(targets.length);
    this.#span = new Span(innerCount, prime, reluctanceOf(innerCount, insiders, singletons));
    this.#sketches = new TargetSketches(innerCount, prime);
    this.#targets = targets.map((inner) => this.#sketches.target(inner, unitSum(inner, innerCount)));
    this.#watch =
      insiders.length === 0 ? null : new InsiderWatch(this.#span, this.#sketches, insiders, this.#targets);
    this.#singletons = singletons;
  }

  takeForKnown(column: Int32Array): void {
    const residual = this.#span.residual(column);
    if (residual === null) return;
    const moved = this.#moved(residual);
    this.#watch?.learn(residual);
    this.#accept(residual, moved);
    for (const [target, { left }] of moved) if (isZero(left)) this.exposed[target] = 1;
  }

  /** Excuses what is past protecting: what the known determines. */
  excuse(): void {
    this.#watch?.excuse(this.#targets);
  }

  publish(column: Int32Array): boolean {
    const residual = this.#span.residual(column);
    if (residual === null) return true;
    if (this.#singletons?.[residual.pivot] === 1) return false;
    const moved = this.#moved(residual);
    for (const { left, sketch } of moved.values()) if (sketch === 0 && isZero(left)) return false;
    if (this.#watch?.wouldTell(residual, this.#targets, moved) === true) return false;
    this.#accept(residual, moved);
    return true;
  }

  #moved(residual: Residual): ReadonlyMap<number, Target> {
    const moved = new Map<number, Target>();
    this.#targets.forEach((target, at) => {
      if (target.left[residual.pivot] !== 0) moved.set(at, this.#sketches.without(target, residual));
    });
    return moved;
  }

  #accept(residual: Residual, moved: ReadonlyMap<number, Target>): void {
    this.#span.add(residual);
    for (const [at, target] of moved) this.#targets[at] = target;
    this.#watch?.accept();
  }
}

function unitSum(inner: Int32Array, innerCount: number): Int32Array {
  const column = new Int32Array(innerCount);
  for (const cell of inner) column[cell] = 1;
  return column;
}

function isZero(column: Int32Array): boolean {
  for (let row = 0; row < column.length; row++) if (entryAt(column, row) !== 0) return false;
  return true;
}

/** Pivots in singletons would hide their combinations, and pivots in insiders' cells make more to watch. */
function reluctanceOf(
  innerCount: number,
  insiders: readonly Insider[],
  singletons: Uint8Array | null,
): Uint8Array {
  const reluctance = new Uint8Array(innerCount);
  for (const cells of insiders) for (const cell of cells) reluctance[cell] = 1;
  singletons?.forEach((isSingleton, cell) => {
    if (isSingleton === 1) reluctance[cell] = 2;
  });
  return reluctance;
}
