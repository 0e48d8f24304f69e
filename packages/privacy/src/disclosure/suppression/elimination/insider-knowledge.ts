import { inverseMod, multiplyMod, subtractMod } from '../../cells/prime-field.ts';
import type { Span } from './span.ts';
import { times, valueAt, without, type SparseColumn } from './sparse-column.ts';

/**
 * What an insider knows modulo a span: its own rows, and of each basis vector whose pivot is its own, what lies outside
 * them. Those rests are kept as a fully reduced basis, by their pivots.
 */
export class InsiderKnowledge {
  readonly #span: Span;
  readonly #isOwn: (row: number) => boolean;
  readonly #rests = new Map<number, SparseColumn>();

  constructor(span: Span, own: Iterable<number>, isOwn: (row: number) => boolean) {
    this.#span = span;
    this.#isOwn = isOwn;
    for (const row of own) {
      const vector = span.watched.get(row);
      if (vector !== undefined) this.#add(this.beyond(vector));
    }
  }

  /** Whether the insider can compute a column. Nearly all that it cannot are told by their sketch. */
  determines(column: SparseColumn): boolean {
    return this.sketchBeyond(column) === 0 && this.beyond(column).rows.length === 0;
  }

  /** What a column has that the insider does not know, 0 in its own rows and in those of the pivots. */
  beyond(column: SparseColumn): SparseColumn {
    let rest = this.#outside(column);
    for (const [pivot, vector] of this.#rests) {
      const factor = valueAt(column, pivot);
      if (factor !== 0) rest = without(rest, factor, vector, this.#span.prime);
    }
    return rest;
  }

  /** The sketch of {@link beyond}. */
  sketchBeyond({ rows, values, sketch }: SparseColumn): number {
    const { prime } = this.#span;
    let rest = sketch;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const value = values[at] ?? 0;
      if (this.#isOwn(row)) rest = subtractMod(rest, this.#span.sketchAt(row, value), prime);
      else if (this.#rests.size > 0) rest = subtractMod(rest, this.#sketchOfRest(row, value), prime);
    }
    return rest;
  }

  /** The value of {@link beyond} in a row that is neither the insider's own nor a pivot. */
  valueBeyond(column: SparseColumn, row: number): number {
    const { prime } = this.#span;
    let value = valueAt(column, row);
    for (const [pivot, vector] of this.#rests) {
      const there = valueAt(vector, row);
      if (there !== 0) value = subtractMod(value, multiplyMod(valueAt(column, pivot), there, prime), prime);
    }
    return value;
  }

  /** The rows that a column may have something in which lies beyond in a row. */
  rowsBehind(row: number): readonly number[] {
    const behind = [row];
    for (const [pivot, vector] of this.#rests) if (valueAt(vector, row) !== 0) behind.push(pivot);
    return behind;
  }

  #add(rest: SparseColumn): void {
    const [pivot] = rest.rows;
    if (pivot === undefined) return;
    const { prime } = this.#span;
    const added = times(rest, inverseMod(rest.values[0] ?? 1, prime), prime);
    for (const [other, vector] of this.#rests) {
      const factor = valueAt(vector, pivot);
      if (factor !== 0) this.#rests.set(other, without(vector, factor, added, prime));
    }
    this.#rests.set(pivot, added);
  }

  #outside(column: SparseColumn): SparseColumn {
    const at = [...column.rows.keys()].filter((one) => !this.#isOwn(column.rows[one] ?? 0));
    if (at.length === column.rows.length) return column;
    return this.#span.column(
      at.map((one) => column.rows[one] ?? 0),
      at.map((one) => column.values[one] ?? 0),
    );
  }

  #sketchOfRest(row: number, value: number): number {
    const rest = this.#rests.get(row);
    return rest === undefined ? 0 : multiplyMod(value, rest.sketch, this.#span.prime);
  }
}
