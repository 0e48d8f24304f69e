import { isUtf8 } from 'node:buffer';
import type { RecordRejectionCode } from '@tradepulse/core';
import type { ColumnDecoder, ColumnPlace, NumberValues } from './column-decoder.ts';
import type { FieldBlock } from './field-block.ts';
import { GrowingNumbers } from './growing-numbers.ts';

/** Reads a field as a number; NaN when it is none of its kind. */
export type ParseField = (bytes: Buffer, start: number, end: number) => number;

/** Decodes days, moments and flags: fields of one form each, to numbers. */
export class SymbolDecoder implements ColumnDecoder<NumberValues> {
  readonly #place: ColumnPlace;
  readonly #parse: ParseField;
  readonly #refusal: RecordRejectionCode;
  readonly #values = new GrowingNumbers();

  constructor(place: ColumnPlace, parse: ParseField, refusal: RecordRejectionCode) {
    this.#place = place;
    this.#parse = parse;
    this.#refusal = refusal;
  }

  decode({ bytes, bounds, stride, rows }: FieldBlock, row: number): void {
    const { offset, name, nullable, problems } = this.#place;
    const parse = this.#parse;
    const values = this.#values.withRoom(row + rows);
    for (let index = 0, place = offset; index < rows; index += 1, place += stride) {
      const start = bounds[place] ?? 0;
      const end = bounds[place + 1] ?? 0;
      if (start === end) {
        values[row + index] = Number.NaN;
        if (!nullable) problems.add(row + index, name, 'MISSING_VALUE');
        continue;
      }
      const value = parse(bytes, start, end);
      values[row + index] = value;
      if (Number.isNaN(value)) {
        const isText = isUtf8(bytes.subarray(start, end));
        problems.add(row + index, name, isText ? this.#refusal : 'NOT_UTF8');
      }
    }
  }

  take(rowCount: number): NumberValues {
    return { kind: 'number', values: this.#values.take(rowCount) };
  }

  close(): void {
    this.#values.take(0);
  }
}

/** Reads one letter as 1 and another as 0. */
export function parseLetter(one: string, zero: string): ParseField {
  const [first, second] = [one.charCodeAt(0), zero.charCodeAt(0)];
  return (bytes, start, end) => {
    if (end - start !== 1) return Number.NaN;
    if (bytes[start] === second) return 0;
    return bytes[start] === first ? 1 : Number.NaN;
  };
}
