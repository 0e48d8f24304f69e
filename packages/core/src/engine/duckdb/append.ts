import {
  DuckDBDataChunk,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { CompiledQuery } from 'kysely';
import { DuckDbError, toDuckDbError } from './duckdb-error.ts';

/** Rows to append to a table, column by column; columns that are left out become null. */
export interface Append {
  readonly table: string;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly rowCount: number;
}

// Kysely hands a compiled query to the connection as it is: that is how an append reaches the connection
// of the transaction it belongs to.
const appends = new WeakMap<CompiledQuery, Append>();

/** An append in the shape of a query, for a transaction to execute. */
export function appendQuery(append: Append): CompiledQuery {
  const query = CompiledQuery.raw('append');
  appends.set(query, append);
  return query;
}

/** The append that a query stands for; undefined for every real query. */
export function takeAppend(query: CompiledQuery): Append | undefined {
  return appends.get(query);
}

/** DuckDB's vectors hold so many values. */
const rowsAChunk = 2048;

/**
 * Appends rows through DuckDB's appender, inside the connection's transaction.
 *
 * @returns how many rows
 * @throws DuckDbError - COLUMN_UNKNOWN, CONVERSION, CONSTRAINT_VIOLATION and the like
 */
export async function appendRows(connection: DuckDBConnection, append: Append): Promise<bigint> {
  const stored = await tableColumns(connection, append.table);
  const unknown = Object.keys(append.columns).find((column) => !stored.includes(column));
  if (unknown !== undefined)
    throw new DuckDbError('COLUMN_UNKNOWN', { table: append.table, column: unknown });
  try {
    const appender = await connection.createAppender(append.table);
    try {
      for (let start = 0; start < append.rowCount; start += rowsAChunk) {
        appender.appendDataChunk(chunkOf(append, stored, appender, start));
      }
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
  } catch (error) {
    throw toDuckDbError(error);
  }
  return BigInt(append.rowCount);
}

async function tableColumns(connection: DuckDBConnection, table: string): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(
    'select column_name from duckdb_columns() where table_name = $1 and schema_name = current_schema() order by column_index',
    [table],
  );
  return reader.getRows().map(([name]) => String(name));
}

function chunkOf(
  append: Append,
  stored: readonly string[],
  appender: DuckDBAppender,
  start: number,
): DuckDBDataChunk {
  const types = stored.map((_, at) => appender.columnType(at));
  const rowCount = Math.min(rowsAChunk, append.rowCount - start);
  const nothing: readonly DuckDBValue[] = Array.from({ length: rowCount }, () => null);
  const chunk = DuckDBDataChunk.create(types, rowCount);
  for (const [at, type] of types.entries()) {
    const values = append.columns[stored[at] ?? '']?.slice(start, start + rowCount);
    chunk.setColumnValues(at, values === undefined ? nothing : values.map(converterTo(type)));
  }
  return chunk;
}

const wideIntegers: ReadonlySet<string> = new Set(['BIGINT', 'HUGEINT', 'UBIGINT', 'UHUGEINT']);

function converterTo(type: DuckDBType): (value: unknown) => DuckDBValue {
  if (wideIntegers.has(type.toString())) {
    return (value) => (typeof value === 'number' ? BigInt(value) : plain(value));
  }
  return plain;
}

function plain(value: unknown): DuckDBValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return value;
    default:
      if (value === null || value === undefined) return null;
      throw new DuckDbError('PARAMETER_TYPE', { position: 0, type: typeof value });
  }
}
