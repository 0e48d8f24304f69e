import type { Vector } from '@duckdb/node-bindings';
import { bindings } from './bindings.ts';

const wordsAChunk = 2048 / 32;

/** Which values of a vector are null, as the bits that DuckDB keeps: one is valid. */
export class NullMask {
  readonly #words = new Uint32Array(wordsAChunk).fill(0xffff_ffff);
  #hasNull = false;

  /** Begins anew: none is null. */
  clear(): void {
    if (this.#hasNull) this.#words.fill(0xffff_ffff);
    this.#hasNull = false;
  }

  setNull(at: number): void {
    const word = at >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (at & 31));
    this.#hasNull = true;
  }

  /** Copies the bits of the first `count` values to a vector; nothing when none is null. */
  copyTo(vector: Vector, count: number): void {
    if (!this.#hasNull) return;
    bindings.vector_ensure_validity_writable(vector);
    bindings.copy_data_to_vector_validity(vector, 0, this.#words.buffer, 0, Math.ceil(count / 64) * 8);
  }
}
