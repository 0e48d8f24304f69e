import type { RecordColumn } from '@tradepulse/core';
import { ExtractFormatError } from '../extract-format-error.ts';

/**
 * A value to be written. Text stands in the file as it is given, quoted where it must be. Numbers are amounts in
 * cents, counts, decimals and ratios times ten to their scale, dates as days and instants as seconds since
 * 1970-01-01. Null is empty.
 */
export type WritableValue = string | number | bigint | boolean | null;

/** Gives the text of a value as it stands in the file. */
export type ValueWriter = (value: WritableValue) => string;

const SPECIAL = /[",\r\n]/;
const SECONDS_A_DAY = 86_400;
const DAYS_KEPT = 4_096;

/** The writer of a column's values. */
export function valueWriter(column: RecordColumn, field: string): ValueWriter {
  const typed = typedWriter(column, field);
  return (value) => {
    if (value === null) return '';
    return typeof value === 'string' ? quoted(value) : typed(value);
  };
}

/** A text as it stands between commas: in quotes where it has a comma, a quote or the end of a line. */
function quoted(text: string): string {
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Typed = (value: number | bigint | boolean) => string;

function typedWriter(column: RecordColumn, field: string): Typed {
  switch (column.type) {
    case 'flag':
      return (value) => (value ? 'Y' : 'N');
    case 'date':
      return dateWriter(field);
    case 'instant':
      return (value) => instantText(wholeNumber(value, field));
    case 'amount':
      return (value) => fixedPoint(wholeNumber(value, field), 2);
    case 'decimal':
    case 'ratio': {
      const scale = column.scale ?? 0;
      return (value) => fixedPoint(wholeNumber(value, field), scale);
    }
    default:
      return (value) => String(value);
  }
}

function wholeNumber(value: number | bigint | boolean, field: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new ExtractFormatError('VALUE_NOT_WRITABLE', { reason: 'it is no whole number' }, { column: field });
}

/** The digits of a whole number with the decimal point before the last `scale` of them. */
export function fixedPoint(value: number | bigint, scale: number): string {
  if (scale === 0) return String(value);
  const sign = value < 0 ? '-' : '';
  const digits = String(value < 0 ? -value : value).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Days repeat in files, so their texts are kept. */
function dateWriter(field: string): Typed {
  const kept = new Map<number, string>();
  return (value) => {
    const day = wholeNumber(value, field);
    const known = kept.get(day);
    if (known !== undefined) return known;
    const text = instantText(day * SECONDS_A_DAY).slice(0, 10);
    if (kept.size < DAYS_KEPT) kept.set(day, text);
    return text;
  };
}

function instantText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
