import type { Insider } from '../cells/insiders.ts';
import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';
import { takeAwayAt, type Residual, type Span } from './span.ts';
import type { Target, TargetSketches } from './target.ts';

/** What insiders know beside unit vectors: of each basis vector whose pivot is theirs, what lies outside their cells. */
interface Knowledge {
  readonly vectors: readonly Int32Array[];
  readonly sketches: readonly number[];
  /** The row in which the vector is 1 and the others are 0. */
  readonly pivots: readonly number[];
}

const NOTHING: Knowledge = { vectors: [], sketches: [], pivots: [] };

/**
 * Watches over insiders: contributors who know the inner cells in which they are alone. Nothing that is published may
 * let one of them determine a target that is not wholly its own.
 *
 * An insider knows its unit vectors. Modulo the span, those that are no pivots stay unit vectors, and each that is a
 * pivot becomes the rest of its basis vector. So a target is determined if what is left of it outside the insider's
 * cells is a combination of those rests; most insiders have none, and then it must lie wholly in their cells.
 */
export class InsiderWatch {
  readonly #span: Span;
  readonly #sketches: TargetSketches;
  readonly #insiders: readonly Insider[];
  /** For each inner cell, the insiders whose it is. */
  readonly #at: readonly (readonly number[])[];
  readonly #isIn: readonly Uint8Array[];
  #known = new Map<number, Knowledge>();
  #pending = new Map<number, Knowledge>();
  /** Pairs past protecting, by target: it is the insider's own, or what was published before gives it away. */
  readonly #excused = new Map<number, Set<number>>();

  constructor(
    span: Span,
    sketches: TargetSketches,
    insiders: readonly Insider[],
    targets: readonly Target[],
  ) {
    this.#span = span;
    this.#sketches = sketches;
    this.#insiders = insiders;
    const at: number[][] = Array.from({ length: span.innerCount }, () => []);
    this.#isIn = insiders.map((cells, insider) => {
      const isIn = new Uint8Array(span.innerCount);
      for (const cell of cells) {
        isIn[cell] = 1;
        at[cell]?.push(insider);
      }
      return isIn;
    });
    this.#at = at;
    targets.forEach(({ inner }, target) => {
      const owners = at[inner[0] ?? 0] ?? [];
      const own = owners.filter((insider) => inner.every((cell) => this.#isIn[insider]?.[cell] === 1));
      this.#excused.set(target, new Set(own));
    });
  }

  /** Excuses what insiders can determine now. */
  excuse(targets: readonly Target[]): void {
    for (const [number, target] of targets.entries()) {
      for (const insider of this.#insiders.keys()) {
        const knowledge = this.#known.get(insider) ?? NOTHING;
        if (this.#determines(insider, knowledge, target)) this.#excused.get(number)?.add(insider);
      }
    }
  }

  /**
   * Whether some insider would determine a target if a residual joined the span.
   *
   * @param targets - all targets, as they are
   * @param moved - those of which less would be left, by number
   */
  wouldTell(residual: Residual, targets: readonly Target[], moved: ReadonlyMap<number, Target>): boolean {
    this.learn(residual);
    for (const [number, target] of moved) if (this.#isTold(number, target)) return true;
    for (const [insider, knowledge] of this.#pending) {
      for (const [number, target] of targets.entries()) {
        if (!moved.has(number) && this.#isNews(number, insider, knowledge, target)) return true;
      }
    }
    return false;
  }

  /** Prepares what insiders would know if a residual joined the span. */
  learn(residual: Residual): void {
    this.#pending = new Map();
    for (const insider of this.#touched(residual)) this.#pending.set(insider, this.#rests(insider, residual));
  }

  /** The residual that {@link learn} was told of has joined the span. */
  accept(): void {
    for (const [insider, knowledge] of this.#pending) this.#known.set(insider, knowledge);
    this.#pending = new Map();
  }

  /** Whether an insider would determine a target of which less would be left. */
  #isTold(number: number, target: Target): boolean {
    const first = target.left.findIndex((value) => value !== 0);
    const here = this.#at[first] ?? [];
    const isUnitCase = here.some(
      (insider) =>
        !this.#pending.has(insider) &&
        !this.#known.has(insider) &&
        this.#isNews(number, insider, NOTHING, target),
    );
    if (isUnitCase) return true;
    for (const [insider, knowledge] of this.#pending) {
      if (this.#isNews(number, insider, knowledge, target)) return true;
    }
    for (const [insider, knowledge] of this.#known) {
      if (!this.#pending.has(insider) && this.#isNews(number, insider, knowledge, target)) return true;
    }
    return false;
  }

  #isNews(number: number, insider: number, knowledge: Knowledge, target: Target): boolean {
    return this.#determines(insider, knowledge, target) && this.#excused.get(number)?.has(insider) !== true;
  }

  /** Whether what is left of a target outside an insider's cells is a combination of what it knows. */
  #determines(insider: number, { vectors, sketches, pivots }: Knowledge, { left, sketch }: Target): boolean {
    const { prime, factors } = this.#sketches;
    let rest = sketch;
    for (const cell of this.#insiders[insider] ?? []) {
      rest = subtractMod(rest, multiplyMod(left[cell] ?? 0, factors[cell] ?? 0, prime), prime);
    }
    for (let at = 0; at < pivots.length; at++) {
      const factor = left[pivots[at] ?? 0] ?? 0;
      rest = subtractMod(rest, multiplyMod(factor, sketches[at] ?? 0, prime), prime);
    }
    if (rest !== 0) return false;
    const outside = this.#outside(insider, left);
    vectors.forEach((vector, at) => subtract(outside, vector, outside[pivots[at] ?? 0] ?? 0, prime));
    return outside.every((value) => value === 0);
  }

  /** The insiders whose knowledge changes when a residual joins the span. */
  #touched({ pivot }: Residual): ReadonlySet<number> {
    const touched = new Set(this.#at[pivot]);
    for (const insider of this.#known.keys()) {
      const cells = this.#insiders[insider] ?? [];
      if (cells.some((cell) => (this.#span.vectorAt(cell)?.[pivot] ?? 0) !== 0)) touched.add(insider);
    }
    return touched;
  }

  #rests(insider: number, residual: Residual): Knowledge {
    const columns: Int32Array[] = [];
    for (const cell of this.#insiders[insider] ?? []) {
      const vector = cell === residual.pivot ? residual.values : this.#span.vectorAt(cell);
      if (vector === undefined) continue;
      const after = vector.slice();
      if (cell !== residual.pivot) {
        takeAwayAt(after, residual.values, residual.support, vector[residual.pivot] ?? 0, this.#span.prime);
      }
      columns.push(this.#outside(insider, after));
    }
    return reduce(columns, this.#sketches);
  }

  #outside(insider: number, column: Int32Array): Int32Array {
    const outside = column.slice();
    for (const cell of this.#insiders[insider] ?? []) outside[cell] = 0;
    return outside;
  }
}

/** A fully reduced basis of some columns. */
function reduce(columns: readonly Int32Array[], sketches: TargetSketches): Knowledge {
  const { prime } = sketches;
  const vectors: Int32Array[] = [];
  const pivots: number[] = [];
  for (const column of columns) {
    vectors.forEach((vector, at) => subtract(column, vector, column[pivots[at] ?? 0] ?? 0, prime));
    const pivot = column.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const factor = inverseMod(column[pivot] ?? 0, prime);
    const vector = column.map((value) => multiplyMod(value, factor, prime));
    for (const other of vectors) subtract(other, vector, other[pivot] ?? 0, prime);
    vectors.push(vector);
    pivots.push(pivot);
  }
  return { vectors, pivots, sketches: vectors.map((vector) => sketches.sketch(vector)) };
}

function subtract(column: Int32Array, other: Int32Array, factor: number, prime: number): void {
  if (factor === 0) return;
  for (let row = 0; row < other.length; row++) {
    const value = other[row] ?? 0;
    if (value !== 0) column[row] = subtractMod(column[row] ?? 0, multiplyMod(factor, value, prime), prime);
  }
}
