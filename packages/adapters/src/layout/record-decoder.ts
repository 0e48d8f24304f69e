import type { RejectionCode } from '@tradepulse/core';
import { BLANK, NEGATIVE, NOT_A_NUMBER, parseNumber } from './parse-number.ts';

/** Where a value of the record goes; positions are byte offsets, the end exclusive. */
interface Slot {
  readonly column: string;
  readonly start: number;
  readonly end: number;
  /** A blank field is a missing value instead of null. */
  readonly required?: boolean;
}

/** A text: `digits` must fill the field, a `code` has no blank inside, `text` is anything. */
export interface TextSlot extends Slot {
  readonly format: 'text' | 'code' | 'digits';
}

/** A number, multiplied by `factor` (100 makes cents of dollars) and at most `most` before that. */
export interface NumberSlot extends Slot {
  readonly factor: number;
  readonly most: number;
}

/** What a decoder makes of a record. */
export interface DecoderPlan<R> {
  /** Every property of the row with its value where the record has none. */
  readonly template: R;
  readonly texts: readonly TextSlot[];
  readonly numbers: readonly NumberSlot[];
}

/** Why a record is not understood, and in which column. */
export class RowProblem {
  readonly column: string | null;
  readonly code: RejectionCode;

  constructor(column: string | null, code: RejectionCode) {
    this.column = column;
    this.code = code;
  }
}

/** Decodes the record that begins at an offset of the bytes. */
export type RecordDecoder<R> = (bytes: Buffer, offset: number) => R | RowProblem;

type Writable = Record<string, string | number | null>;

/**
 * Compiles the decoder of a record. It reads digits from bytes and makes no text but for the text columns,
 * because a month of imports is half a gigabyte of blanks and digits.
 */
export function recordDecoder<R extends object>(plan: DecoderPlan<R>): RecordDecoder<R> {
  const texts = plan.texts.map((slot) => textWriter(slot));
  const { numbers, template } = plan;
  return (bytes, offset) => {
    const row = { ...template };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- slots name the template's own columns
    const values = row as Writable;
    for (const write of texts) {
      const problem = write(bytes, offset, values);
      if (problem !== null) return problem;
    }
    for (const slot of numbers) {
      const value = parseNumber(bytes, offset + slot.start, offset + slot.end);
      if (value >= 0 && value <= slot.most) values[slot.column] = value * slot.factor;
      else if (value !== BLANK || slot.required === true) return numberProblem(slot.column, value);
    }
    return row;
  };
}

function numberProblem(column: string, outcome: number): RowProblem {
  const codes = new Map<number, RejectionCode>([
    [BLANK, 'MISSING_VALUE'],
    [NOT_A_NUMBER, 'NOT_A_NUMBER'],
    [NEGATIVE, 'NEGATIVE_VALUE'],
  ]);
  return new RowProblem(column, codes.get(outcome) ?? 'VALUE_OUT_OF_RANGE');
}

type TextWriter = (bytes: Buffer, offset: number, row: Writable) => RowProblem | null;

function textWriter(slot: TextSlot): TextWriter {
  const { column, start, end, required = false } = slot;
  const accepts = formats[slot.format];
  return (bytes, offset, row) => {
    const last = trimmedEnd(bytes, offset + start, offset + end);
    if (last === offset + start) return required ? new RowProblem(column, 'MISSING_VALUE') : null;
    if (!accepts(bytes, offset + start, last, offset + end)) return new RowProblem(column, 'CODE_FORMAT');
    row[column] = bytes.toString('latin1', offset + start, last);
    return null;
  };
}

function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && bytes[last - 1] === 32) last -= 1;
  return last;
}

type Accepts = (bytes: Uint8Array, start: number, last: number, end: number) => boolean;

const formats: Readonly<Record<TextSlot['format'], Accepts>> = {
  text: () => true,
  code: (bytes, start, last) => allBetween(bytes, start, last, 33, 126),
  digits: (bytes, start, last, end) => last === end && allBetween(bytes, start, end, 48, 57),
};

function allBetween(bytes: Uint8Array, start: number, end: number, least: number, most: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < least || byte > most) return false;
  }
  return true;
}
