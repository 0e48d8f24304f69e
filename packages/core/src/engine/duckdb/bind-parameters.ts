import {
  BIGINT,
  BLOB,
  BOOLEAN,
  blobValue,
  DOUBLE,
  DuckDBTimestampValue,
  HUGEINT,
  INTEGER,
  SQLNULL,
  TIMESTAMP,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { DuckDbError } from './duckdb-error.ts';

/** Values and SQL types of the parameters of a statement. */
export interface BoundParameters {
  readonly values: DuckDBValue[];
  readonly types: DuckDBType[];
}

/**
 * Gives each parameter its SQL type: whole numbers are integers (of the least width that holds them), so
 * that a comparison with an integer column stays one of integers.
 *
 * @throws DuckDbError - PARAMETER_TYPE
 */
export function bindParameters(parameters: readonly unknown[]): BoundParameters {
  const bound = parameters.map(bindOne);
  return { values: bound.map(([value]) => value), types: bound.map(([, type]) => type) };
}

type Bound = readonly [DuckDBValue, DuckDBType];

function bindOne(value: unknown, index: number): Bound {
  switch (typeof value) {
    case 'string':
      return [value, VARCHAR];
    case 'number':
      return bindNumber(value);
    case 'bigint':
      return [value, BigInt.asIntN(64, value) === value ? BIGINT : HUGEINT];
    case 'boolean':
      return [value, BOOLEAN];
    default:
      return bindObject(value, index);
  }
}

function bindNumber(value: number): Bound {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return [value, DOUBLE];
  return value === Math.trunc(value) && Math.abs(value) <= 0x7f_ff_ff_ff
    ? [value, INTEGER]
    : [BigInt(value), BIGINT];
}

function bindObject(value: unknown, index: number): Bound {
  if (value === null || value === undefined) return [null, SQLNULL];
  if (value instanceof Date) return [new DuckDBTimestampValue(BigInt(value.getTime()) * 1000n), TIMESTAMP];
  if (value instanceof Uint8Array) return [blobValue(value), BLOB];
  throw new DuckDbError('PARAMETER_TYPE', { position: index + 1, type: typeof value });
}
