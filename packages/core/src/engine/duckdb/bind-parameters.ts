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
  UHUGEINT,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { bindList, type Bound } from './bind-list.ts';
import { DuckDbError } from './duckdb-error.ts';

/** Values and SQL types of the parameters of a statement. */
export interface BoundParameters {
  readonly values: DuckDBValue[];
  readonly types: DuckDBType[];
}

/**
 * Gives each parameter its SQL type: whole numbers are integers (of the least width that holds them), so
 * that a comparison with an integer column stays one of integers; a Date is a TIMESTAMP in UTC; an array of
 * values of one kind is a list.
 *
 * @throws DuckDbError - PARAMETER_TYPE
 */
export function bindParameters(parameters: readonly unknown[]): BoundParameters {
  const bound = parameters.map((value, at) => {
    const one = Array.isArray(value) ? bindList(value.map(bindScalar)) : bindScalar(value);
    if (one === null) {
      throw new DuckDbError('PARAMETER_TYPE', {
        position: at + 1,
        type: Array.isArray(value) ? 'array' : typeof value,
      });
    }
    return one;
  });
  return { values: bound.map(([value]) => value), types: bound.map(([, type]) => type) };
}

/** Null when no SQL type holds the value. */
function bindScalar(value: unknown): Bound | null {
  switch (typeof value) {
    case 'string':
      return [value, VARCHAR];
    case 'number':
      return bindNumber(value);
    case 'bigint':
      return bindBigint(value);
    case 'boolean':
      return [value, BOOLEAN];
    default:
      return bindObject(value);
  }
}

function bindNumber(value: number): Bound {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return [value, DOUBLE];
  return value >= -(2 ** 31) && value < 2 ** 31 ? [value, INTEGER] : [BigInt(value), BIGINT];
}

function bindBigint(value: bigint): Bound | null {
  if (BigInt.asIntN(64, value) === value) return [value, BIGINT];
  if (BigInt.asIntN(128, value) === value) return [value, HUGEINT];
  return BigInt.asUintN(128, value) === value ? [value, UHUGEINT] : null;
}

function bindObject(value: unknown): Bound | null {
  if (value === null) return [null, SQLNULL];
  if (value instanceof Date) {
    const milliseconds = value.getTime();
    return Number.isNaN(milliseconds)
      ? null
      : [new DuckDBTimestampValue(BigInt(milliseconds) * 1000n), TIMESTAMP];
  }
  return value instanceof Uint8Array ? [blobValue(value), BLOB] : null;
}
