import {
  BIGINT,
  BLOB,
  BOOLEAN,
  blobValue,
  DOUBLE,
  DuckDBDecimalType,
  DuckDBTimestampValue,
  DuckDBTypeId,
  HUGEINT,
  UHUGEINT,
  VARCHAR,
  type DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { DuckDbError } from './duckdb-error.ts';
import type { Scratch } from './scratch.ts';

/** Writes some values of a column into a vector of a type that DuckDB casts to the column's. */
export interface ColumnWriter {
  readonly type: DuckDBType;
  write(chunk: DuckDBDataChunk, column: number, scratch: Scratch): void;
}

/** The value as the vector takes it; undefined when the column cannot hold it. */
type Convert = (value: unknown) => DuckDBValue | undefined;

/**
 * The writer for `count` values from `start` on. Numbers travel as doubles, in which every safe integer is
 * exact, for bigints are slow to make; DuckDB checks the range when it casts them.
 *
 * @throws DuckDbError - CONVERSION with the column's name, when it writes
 */
export function columnWriter(
  name: string,
  columnType: DuckDBType,
  values: readonly unknown[],
  start: number,
  count: number,
): ColumnWriter {
  const [type, convert] = routeTo(columnType, values, start, count);
  return {
    type,
    write(chunk, column) {
      const vector = chunk.getColumnVector(column);
      for (let at = 0; at < count; at += 1) {
        const value = values[start + at] ?? null;
        const converted = value === null ? null : convert(value);
        if (converted === undefined) throw new DuckDbError('CONVERSION', {}, { column: name });
        vector.setItem(at, converted);
      }
      vector.flush();
    },
  };
}

type Route = readonly [DuckDBType, Convert];

const integers: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.UHUGEINT,
]);

function routeTo(type: DuckDBType, values: readonly unknown[], start: number, count: number): Route {
  if (integers.has(type.typeId)) return integerRoute(type, values, start, count);
  switch (type.typeId) {
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
      return [DOUBLE, (value) => (typeof value === 'number' ? value : undefined)];
    case DuckDBTypeId.BOOLEAN:
      return [BOOLEAN, (value) => (typeof value === 'boolean' ? value : undefined)];
    case DuckDBTypeId.BLOB:
      return [BLOB, (value) => (value instanceof Uint8Array ? blobValue(value) : undefined)];
    case DuckDBTypeId.DECIMAL:
      return [VARCHAR, decimalText(type instanceof DuckDBDecimalType ? type.scale : 0)];
    case DuckDBTypeId.TIMESTAMP:
      return [VARCHAR, timestampText];
    default:
      return [VARCHAR, (value) => (typeof value === 'string' ? value : undefined)];
  }
}

function integerRoute(type: DuckDBType, values: readonly unknown[], start: number, count: number): Route {
  let hasBigint = false;
  for (let at = start; at < start + count && !hasBigint; at += 1) hasBigint = typeof values[at] === 'bigint';
  if (!hasBigint) return [DOUBLE, (value) => (Number.isSafeInteger(value) ? Number(value) : undefined)];
  if (type.typeId === DuckDBTypeId.BIGINT) return [BIGINT, wholeBetween(-(2n ** 63n), 2n ** 63n - 1n)];
  if (type.typeId === DuckDBTypeId.UHUGEINT) return [UHUGEINT, wholeBetween(0n, 2n ** 128n - 1n)];
  return [HUGEINT, wholeBetween(-(2n ** 127n), 2n ** 127n - 1n)];
}

function wholeBetween(least: bigint, most: bigint): Convert {
  return (value) => {
    const whole = Number.isSafeInteger(value) ? BigInt(Number(value)) : value;
    return typeof whole === 'bigint' && whole >= least && whole <= most ? whole : undefined;
  };
}

/** A decimal is given as text or as a whole number: DuckDB would round further digits without a word. */
function decimalText(scale: number): Convert {
  return (value) => {
    if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
    const digits = typeof value === 'string' ? /^[+-]?\d+(?:\.(\d*))?$/.exec(value) : null;
    return digits !== null && /^0*$/.test((digits[1] ?? '').slice(scale)) ? digits[0] : undefined;
  };
}

function timestampText(value: unknown): DuckDBValue | undefined {
  if (typeof value === 'string') return value;
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
  return new DuckDBTimestampValue(BigInt(value.getTime()) * 1000n).toString();
}
