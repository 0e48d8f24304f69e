import type { Insertable, Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from './database.ts';

/** Appends records to a table through the engine's own appender: thousands of them take one call. */
export async function appendRecords<T extends keyof WarehouseDatabase>(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  table: T,
  rows: readonly Insertable<WarehouseDatabase[T]>[],
): Promise<void> {
  if (rows.length > 0) await engine.appendColumns(transaction, table, columnsOf(rows), rows.length);
}

/** Records as the columns that an engine appends. */
export function columnsOf(rows: readonly object[]): Readonly<Record<string, readonly unknown[]>> {
  const records = rows.map((row): Readonly<Record<string, unknown>> => ({ ...row }));
  const names = Object.keys(records[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
}
