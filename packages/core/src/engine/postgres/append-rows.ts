import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { AppendColumn } from '../engine.ts';
import type { Append } from '../append-query.ts';
import { packedEncoder } from './packed-encoder.ts';
import { PostgresError } from './postgres-error.ts';
import { quoted } from './session-setup.ts';
import { tableColumns, tablePath, type TableColumn } from './table-columns.ts';
import { valueEncoder } from './value-encoder.ts';

/** The text of a value at its place in a column, as COPY reads it. */
export type Encoder = (at: number) => string;

/** So many rows are made into text before others may have the thread. */
const rowsATime = 2048;

/**
 * Appends rows through COPY, inside the connection's transaction. When it fails, the transaction has failed: part of
 * the rows never stays.
 *
 * @returns how many rows
 * @throws PostgresError - COLUMN_UNKNOWN, COLUMN_LENGTH, CONVERSION
 */
export async function appendRows(client: ClientBase, append: Append): Promise<bigint> {
  try {
    const columns = await tableColumns(client, append.table);
    checkColumns(append, columns);
    if (append.rowCount > 0 && columns.length > 0) await copy(client, append, columns);
  } catch (error) {
    // Outside a transaction there is nothing to spoil; inside, the server refuses the rest of it from here on.
    await client.query('select 1 / 0').catch(() => undefined);
    throw error;
  }
  return BigInt(append.rowCount);
}

function checkColumns({ table, columns, rowCount }: Append, known: readonly TableColumn[]): void {
  for (const [column, values] of Object.entries(columns)) {
    if (!known.some(({ name }) => name === column)) {
      throw new PostgresError('COLUMN_UNKNOWN', { table, column });
    }
    if (values.length !== rowCount) {
      throw new PostgresError('COLUMN_LENGTH', { column, expected: rowCount, actual: values.length });
    }
  }
}

/** Every column of the table is named: one that were left out would get its default. */
async function copy(client: ClientBase, append: Append, columns: readonly TableColumn[]): Promise<void> {
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const stream = client.query(copyFrom(`copy ${tablePath(append.table)} (${names}) from stdin`));
  const end = finished(stream);
  end.catch(() => undefined);
  try {
    await write(stream, append, columns);
    stream.end();
  } catch (error) {
    if (!stream.destroyed) stream.destroy();
    await end.catch(() => undefined);
    throw error;
  }
  await end;
}

async function write(
  stream: CopyStreamQuery,
  { columns, rowCount }: Append,
  known: readonly TableColumn[],
): Promise<void> {
  const encoders = known.map((column) => encoderOf(column, columns[column.name]));
  for (let start = 0; start < rowCount; start += rowsATime) {
    const text = rowsText(encoders, start, Math.min(start + rowsATime, rowCount));
    if (!stream.write(text)) await once(stream, 'drain');
    else await new Promise((resolve) => setImmediate(resolve));
  }
}

function rowsText(encoders: readonly Encoder[], start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    let separator = '';
    for (const encode of encoders) {
      text += separator + encode(at);
      separator = '\t';
    }
    text += '\n';
  }
  return text;
}

function encoderOf(column: TableColumn, values: AppendColumn | undefined): Encoder {
  if (values === undefined) return () => '\\N';
  if (values instanceof Float64Array || values instanceof BigInt64Array) return packedEncoder(column, values);
  return valueEncoder(column, values);
}
