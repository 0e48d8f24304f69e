import { CatairError } from '../catair-error.ts';
import type { CatairField, DateOrder, NumericField } from '../layouts/record-layout.ts';

/** The plain value that a field is written from. */
export type PlainValue<F extends CatairField = CatairField> = F extends { readonly kind: 'money' | 'number' }
  ? number | null
  : F extends { readonly kind: 'dropped' }
    ? null
    : string | null;

/**
 * Writes a value in the positions of its field: numbers to the right behind zeros, everything else to the left before
 * blanks. A negative amount has its sign directly before its digits and blanks before that, as the Entry Summary
 * Query prints it.
 *
 * @throws CatairError - VALUE_DOES_NOT_FIT, with the name of the field
 */
export function encodeField(name: string, field: CatairField, value: string | number | null): string {
  const width = field.end - field.start + 1;
  if (value === null || field.kind === 'dropped') return ' '.repeat(width);
  const written = writtenForm(field, value);
  if (written === null || written.length > width || !/^[\x20-\x7e]*$/.test(written)) {
    throw new CatairError('VALUE_DOES_NOT_FIT', {}, { column: name });
  }
  if (field.kind !== 'money' && field.kind !== 'number') return written.padEnd(width);
  return written.padStart(width, written.startsWith('-') ? ' ' : '0');
}

function writtenForm(field: CatairField, value: string | number): string | null {
  if (field.kind === 'money' || field.kind === 'number') {
    return typeof value === 'number' ? digitsOf(field, value) : null;
  }
  return typeof value === 'string' ? textOf(field, value) : null;
}

/** Digits with the decimals implied; null when the value has more of them than the field. */
function digitsOf(field: NumericField, value: number): string | null {
  const scale = 10 ** (field.kind === 'money' ? field.decimals - 2 : field.decimals);
  const digits = Math.round(value * scale);
  const shown = field.kind === 'money' ? digits * 10 ** (2 - field.decimals) : digits / scale;
  return shown === value ? String(digits) : null;
}

function textOf(field: CatairField, value: string): string | null {
  switch (field.kind) {
    case 'date':
      return dayOf(value, field.order);
    case 'time':
      return value.replaceAll(':', '');
    case 'timestamp':
      return momentOf(value);
    default:
      return value;
  }
}

function dayOf(value: string, order: DateOrder): string | null {
  const [year, month, day] = value.split('-');
  if (year === undefined || month === undefined || day === undefined) return null;
  const shown = order.replace('CCYY', year).replace('YY', year.slice(2));
  return shown.replace('MM', month).replace('DD', day);
}

function momentOf(value: string): string | null {
  const [date = '', time = ''] = value.split('T');
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  const day = dayOf(date, 'MMDDYY');
  const hours12 = String(Number(hours) % 12 || 12).padStart(2, '0');
  return day === null ? null : day + hours12 + minutes + seconds + (Number(hours) < 12 ? 'AM' : 'PM');
}
