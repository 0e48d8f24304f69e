import {
  DuckDBDataChunk,
  DuckDBTypeId,
  SQLNULL,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';
import type { AppendColumn } from '../engine.ts';
import type { Append } from '../append-query.ts';
import { columnWriter, type ColumnWriter } from './column-writer.ts';
import { DuckDbError } from './duckdb-error.ts';
import { keyWriter, numberWriter } from './packed-writer.ts';
import { textWriter } from './text-writer.ts';

/** DuckDB's vectors hold so many values. */
const rowsAChunk = 2048;

/** So many chunks, some thousand rows, are written before others may have the thread. */
const chunksATime = 8;

/**
 * Appends rows through DuckDB's appender, inside the connection's transaction. When it fails, the
 * transaction has failed: part of the rows never stays.
 *
 * @returns how many rows
 * @throws DuckDbError - COLUMN_UNKNOWN, COLUMN_LENGTH, CONVERSION, CONSTRAINT_VIOLATION and the like
 */
export async function appendRows(connection: DuckDBConnection, append: Append): Promise<bigint> {
  try {
    await write(connection, append, await tableColumns(connection, append));
  } catch (error) {
    // An error in SQL is what makes DuckDB refuse the rest of the transaction.
    await connection.run("select error('the append failed')").catch(() => undefined);
    throw error;
  }
  return BigInt(append.rowCount);
}

/** The names of the table's columns in order, after a look at those of the append. */
async function tableColumns(
  connection: DuckDBConnection,
  { table, columns, rowCount }: Append,
): Promise<readonly string[]> {
  const names = await columnNames(connection, table);
  for (const [column, values] of Object.entries(columns)) {
    if (!names.includes(column)) throw new DuckDbError('COLUMN_UNKNOWN', { table, column });
    if (values.length !== rowCount) {
      throw new DuckDbError('COLUMN_LENGTH', { column, expected: rowCount, actual: values.length });
    }
  }
  return names;
}

/** The columns of a table; none when there is no such table. To ask the catalog takes ten times as long. */
async function columnNames(connection: DuckDBConnection, table: string): Promise<readonly string[]> {
  const path = tablePath(table).flatMap((part) => (part === null ? [] : [`"${part.replaceAll('"', '""')}"`]));
  const missing = /^(?:Catalog|Binder) Error/;
  try {
    return (await connection.runAndReadAll(`select * from ${path.join('.')} limit 0`)).columnNames();
  } catch (error) {
    if (error instanceof Error && missing.test(error.message)) return [];
    throw error;
  }
}

/** A table of another schema is named `schema.table`, as in Kysely. */
function tablePath(table: string): readonly [schema: string | null, name: string] {
  const [first = table, second] = table.split('.');
  return second === undefined ? [null, first] : [first, second];
}

async function write(connection: DuckDBConnection, append: Append, names: readonly string[]): Promise<void> {
  const [schema, name] = tablePath(append.table);
  const appender = await connection.createAppender(name, schema);
  try {
    for (let chunk = 0; chunk * rowsAChunk < append.rowCount; chunk += 1) {
      if (chunk % chunksATime === chunksATime - 1) await new Promise((resolve) => setImmediate(resolve));
      writeChunk(appender, append, names, chunk * rowsAChunk);
    }
    appender.flushSync();
  } catch (error) {
    appender.clear();
    throw error;
  } finally {
    appender.closeSync();
  }
}

function writeChunk(appender: DuckDBAppender, append: Append, names: readonly string[], start: number): void {
  const rowCount = Math.min(rowsAChunk, append.rowCount - start);
  const writers = names.map((name, at): ColumnWriter | null => {
    const values = append.columns[name];
    return values === undefined ? null : writerOf(name, appender.columnType(at), values, start, rowCount);
  });
  // A column of the type null costs nothing and becomes one of nulls.
  const types = writers.map((writer) => writer?.type ?? SQLNULL);
  const chunk = DuckDBDataChunk.create(types, rowCount);
  for (const [at, writer] of writers.entries()) writer?.write(chunk, at);
  appender.appendDataChunk(chunk);
}

function writerOf(
  name: string,
  type: DuckDBType,
  values: AppendColumn,
  start: number,
  count: number,
): ColumnWriter {
  if (values instanceof Float64Array) return numberWriter(name, type, values, start, count);
  if (values instanceof BigInt64Array) return keyWriter(name, type, values, start, count);
  if (type.typeId === DuckDBTypeId.VARCHAR) return textWriter(name, values, start, count);
  return columnWriter(name, type, values, start, count);
}
