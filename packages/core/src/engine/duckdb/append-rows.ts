import {
  DuckDBDataChunk,
  DuckDBTypeId,
  SQLNULL,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';
import type { AppendColumn } from '../engine.ts';
import type { Append } from '../append-query.ts';
import { columnWriter, type ColumnWriter } from './column-writer.ts';
import { DuckDbError } from './duckdb-error.ts';
import { keyWriter, numberWriter } from './packed-writer.ts';
import { Scratch } from './scratch.ts';
import { textWriter } from './text-writer.ts';

/** DuckDB's vectors hold so many values. */
const rowsAChunk = 2048;

/** So many chunks, some thousand rows, are written before others may have the thread. */
const chunksATime = 8;

/** The names of tables' columns in order, as far as they have been asked for. */
export type KnownColumns = Map<string, readonly string[]>;

/**
 * Appends rows through DuckDB's appender, inside the connection's transaction. When it fails, the
 * transaction has failed: part of the rows never stays.
 *
 * @param known - what the appends since the last statement have asked; a statement may change a table
 * @returns how many rows
 * @throws DuckDbError - COLUMN_UNKNOWN, COLUMN_LENGTH, CONVERSION, CONSTRAINT_VIOLATION and the like
 */
export async function appendRows(
  connection: DuckDBConnection,
  append: Append,
  known: KnownColumns,
): Promise<bigint> {
  try {
    const names = known.get(append.table) ?? (await columnNames(connection, append.table));
    known.set(append.table, names);
    checkColumns(append, names);
    await write(connection, append, names);
  } catch (error) {
    // An error in SQL is what makes DuckDB refuse the rest of the transaction.
    await connection.run("select error('the append failed')").catch(() => undefined);
    throw error;
  }
  return BigInt(append.rowCount);
}

function checkColumns({ table, columns, rowCount }: Append, names: readonly string[]): void {
  for (const [column, values] of Object.entries(columns)) {
    if (!names.includes(column)) throw new DuckDbError('COLUMN_UNKNOWN', { table, column });
    if (values.length !== rowCount) {
      throw new DuckDbError('COLUMN_LENGTH', { column, expected: rowCount, actual: values.length });
    }
  }
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
  const columns = names.map((column, at) => ({ name: column, type: appender.columnType(at) }));
  const scratch = new Scratch();
  let chunk: Chunk | null = null;
  try {
    for (let at = 0; at * rowsAChunk < append.rowCount; at += 1) {
      if (at % chunksATime === chunksATime - 1) await new Promise((resolve) => setImmediate(resolve));
      chunk = filled(chunk, append, { columns, scratch, start: at * rowsAChunk });
      appender.appendDataChunk(chunk.data);
    }
    appender.flushSync();
  } catch (error) {
    appender.clear();
    throw error;
  } finally {
    appender.closeSync();
  }
}

interface TableColumn {
  readonly name: string;
  readonly type: DuckDBType;
}

/** A chunk with the types of its vectors. */
interface Chunk {
  readonly data: DuckDBDataChunk;
  readonly types: readonly DuckDBType[];
}

/** Where the next chunk comes from. */
interface Filling {
  readonly columns: readonly TableColumn[];
  readonly scratch: Scratch;
  readonly start: number;
}

/** The rows from `start` on as a chunk: the one before, where its types are the same, since vectors are large. */
function filled(before: Chunk | null, append: Append, { columns, scratch, start }: Filling): Chunk {
  const rowCount = Math.min(rowsAChunk, append.rowCount - start);
  const writers = columns.map(({ name, type }): ColumnWriter | null => {
    const values = append.columns[name];
    return values === undefined ? null : writerOf(name, type, values, start, rowCount);
  });
  // A column of the type null costs nothing and becomes one of nulls.
  const types = writers.map((writer) => writer?.type ?? SQLNULL);
  const isAlike = before?.types.every((type, at) => type === types[at]) === true;
  const chunk = isAlike ? before : { data: DuckDBDataChunk.create(types), types };
  chunk.data.reset();
  chunk.data.rowCount = rowCount;
  for (const [at, writer] of writers.entries()) writer?.write(chunk.data, at, scratch);
  return chunk;
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
