import type { ColumnValues } from '@tradepulse/core';
import type { ColumnDecoder } from './column-decoder.ts';

/** Gives a column that a file does not have: null, or the number that stands for it in files of that version. */
export class AbsentDecoder implements ColumnDecoder {
  readonly #kind: ColumnValues['kind'];
  readonly #value: number;

  constructor(kind: ColumnValues['kind'], value: number | null) {
    this.#kind = kind;
    this.#value = value ?? Number.NaN;
  }

  // oxlint-disable-next-line class-methods-use-this -- there is nothing to decode
  decode(): void {
    return;
  }

  take(rowCount: number): ColumnValues {
    if (this.#kind === 'number')
      return { kind: 'number', values: new Float64Array(rowCount).fill(this.#value) };
    const values = Array.from<null>({ length: rowCount }).fill(null);
    return { kind: this.#kind, values };
  }

  // oxlint-disable-next-line class-methods-use-this -- nothing is kept
  close(): void {
    return;
  }
}
