import {
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBUnionValue,
  DuckDBVariantValue,
  type DuckDBDataChunk,
  type DuckDBValue,
} from '@duckdb/node-api';
import { dateTimeText } from './date-time-text.ts';

/**
 * The JavaScript value of a DuckDB value, without loss: 64- and 128-bit integers are bigint, decimals,
 * dates, times, intervals and UUIDs their exact text, BLOBs bytes, lists arrays and structs objects. The
 * type depends on the column's type alone, never on the value.
 */
function fromDuckDb(value: DuckDBValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof DuckDBBlobValue) return new Uint8Array(value.bytes);
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue)
    return value.items.map(fromDuckDb);
  if (value instanceof DuckDBMapValue) {
    return value.entries.map(({ key, value: item }) => [fromDuckDb(key), fromDuckDb(item)]);
  }
  if (value instanceof DuckDBStructValue) return fromEntries(value.entries);
  return fromScalar(value);
}

function fromScalar(value: Exclude<DuckDBValue, string | number | bigint | boolean | null>): unknown {
  if (value instanceof DuckDBUnionValue || value instanceof DuckDBVariantValue)
    return fromDuckDb(value.value);
  return dateTimeText(value) ?? String(value);
}

function fromEntries(entries: Readonly<Record<string, DuckDBValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entries).map(([name, item]) => [name, fromDuckDb(item)]));
}

/** The columns of a chunk. */
export function columnsOf(chunk: DuckDBDataChunk): readonly (readonly unknown[])[] {
  return Array.from({ length: chunk.columnCount }, (_, at) => columnValues(chunk, at));
}

function columnValues(chunk: DuckDBDataChunk, at: number): readonly unknown[] {
  const values = chunk.getColumnValues(at);
  return values.some((value) => typeof value === 'object' && value !== null)
    ? values.map(fromDuckDb)
    : values;
}

/** The rows of a chunk as objects. */
export function rowsOf(
  chunk: DuckDBDataChunk,
  names: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  const columns = columnsOf(chunk);
  return Array.from({ length: chunk.rowCount }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const [column, name] of names.entries()) row[name] = columns[column]?.[at];
    return row;
  });
}
