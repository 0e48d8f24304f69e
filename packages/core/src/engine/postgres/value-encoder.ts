import type { Encoder } from './append-rows.ts';
import { PostgresError } from './postgres-error.ts';
import { oids } from './read-types.ts';
import type { TableColumn } from './table-columns.ts';

/** The value as text; undefined when the column cannot hold it. */
type Convert = (value: unknown) => string | undefined;

/**
 * The encoder of JavaScript values. What a type would take but not keep as it is, such as a further digit or another
 * form of a date, is refused as on DuckDB.
 *
 * @throws PostgresError - CONVERSION with the column's name, when it encodes
 */
export function valueEncoder({ name, type, scale }: TableColumn, values: readonly unknown[]): Encoder {
  const convert =
    type === oids.numeric ? decimalText(scale ?? Infinity) : (converters.get(type) ?? plainText);
  return (at) => {
    const value = values[at] ?? null;
    if (value === null) return '\\N';
    const text = convert(value);
    if (text === undefined) throw new PostgresError('CONVERSION', {}, { column: name });
    return text;
  };
}

function wholeText(value: unknown): string | undefined {
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : undefined;
}

function doubleText(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  return Object.is(value, -0) ? '-0' : String(value);
}

/** The backslash of the hexadecimal form is one of COPY's as well. */
function bytesText(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
}

/** PostgreSQL would round further digits without a word. */
function decimalText(scale: number): Convert {
  return (value) => {
    if (typeof value !== 'string') return wholeText(value);
    const digits = /^[+-]?\d+(?:\.(\d*))?$/.exec(value);
    const isKept = digits !== null && /^0*$/.test((digits[1] ?? '').slice(scale));
    return isKept ? value : undefined;
  };
}

const dateForm = /^(?:\d{4,7}-\d\d-\d\d(?: \(BC\))?|-?infinity)$/;
const timestampForm =
  /^(?:\d{4,7}-\d\d-\d\d(?: \(BC\))?(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z?)?|-?infinity)$/;

function dateText(value: unknown): string | undefined {
  return typeof value === 'string' && dateForm.test(value) ? eraLast(value) : undefined;
}

function timestampText(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return typeof value === 'string' && timestampForm.test(value) ? eraLast(value) : undefined;
}

/** PostgreSQL wants the era behind everything else. */
function eraLast(text: string): string {
  return text.includes('(BC)') ? `${text.replace(' (BC)', '')} BC` : text;
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return special.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : value;
}

const converters: ReadonlyMap<number, Convert> = new Map<number, Convert>([
  [oids.smallint, wholeText],
  [oids.integer, wholeText],
  [oids.bigint, wholeText],
  [oids.real, doubleText],
  [oids.double, doubleText],
  [oids.boolean, (value) => (typeof value === 'boolean' ? String(value) : undefined)],
  [oids.bytea, bytesText],
  [oids.date, dateText],
  [oids.timestamp, timestampText],
]);
