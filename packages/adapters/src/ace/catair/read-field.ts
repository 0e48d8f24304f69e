import type { Sealed } from '@tradepulse/privacy';
import type { FieldFaultCode } from './catair-error.ts';
import type { FieldValue } from './field-value.ts';
import type {
  CatairField,
  DateField,
  NumericField,
  PlainField,
  SealedField,
} from './layouts/record-layout.ts';
import { readDay, readMoment, readTime } from './read-day.ts';
import { readNumber } from './read-number.ts';
import { maskNumbers, sealContent } from './seal-content.ts';

/** Why a field is not understood; what it holds is not in it. */
export class FieldFault {
  readonly code: FieldFaultCode;

  constructor(code: FieldFaultCode) {
    this.code = code;
  }
}

const SPACE = 32;
/** No text that is shorter holds the number of a person or firm with its hyphens. */
const SHORTEST_NUMBER = 10;

/**
 * Reads one field of the record that lies between two offsets; what a record that was trimmed lacks is blank, and so
 * is a field that its version of the layout does not have.
 *
 * @returns its value, or why it has none
 */
export function readField(
  field: CatairField | undefined,
  bytes: Buffer,
  recordStart: number,
  recordEnd: number,
): FieldValue | FieldFault {
  if (field === undefined) return null;
  const start = recordStart + field.start - 1;
  const end = Math.min(recordStart + field.end, recordEnd);
  if (start >= end) return null;
  switch (field.kind) {
    case 'money':
    case 'number':
      return readNumeric(field, bytes, start, end);
    case 'dropped':
      return null;
    case 'sealed':
      return readSealed(field, trimmed(bytes, start, end));
    default:
      return readPlain(field, trimmed(bytes, start, end));
  }
}

function readSealed(field: SealedField, text: string): Sealed<string> | null {
  return text === '' ? null : sealContent(field.content, text.trimStart());
}

function readNumeric(
  field: NumericField,
  bytes: Buffer,
  start: number,
  end: number,
): number | null | FieldFault {
  const digits = readNumber(bytes, start, end);
  if (digits === null) return null;
  if (Number.isNaN(digits)) return new FieldFault('NOT_A_NUMBER');
  return field.kind === 'money' ? digits * 10 ** (2 - field.decimals) : digits / 10 ** field.decimals;
}

function readPlain(field: PlainField | DateField, text: string): string | null | FieldFault {
  if (text === '') return null;
  switch (field.kind) {
    case 'date':
      return orFault(readDay(text, field.order), 'NOT_A_DATE');
    case 'time':
      return orFault(readTime(text), 'NOT_A_TIME');
    case 'timestamp':
      return orFault(readMoment(text), 'NOT_A_TIME');
    default:
      return text.length < SHORTEST_NUMBER ? text : maskNumbers(text);
  }
}

function orFault(value: string | null | undefined, code: FieldFaultCode): string | null | FieldFault {
  return value === undefined ? new FieldFault(code) : value;
}

function trimmed(bytes: Buffer, start: number, end: number): string {
  let last = end;
  while (last > start && bytes[last - 1] === SPACE) last -= 1;
  return bytes.toString('latin1', start, last);
}
