import type { Insertable, Transaction } from 'kysely';
import type { WarehouseDatabase } from './database.ts';

const rowsAStatement = 500;

/** Inserts rows in statements of moderate length. */
export async function insertRows<T extends keyof WarehouseDatabase>(
  transaction: Transaction<WarehouseDatabase>,
  table: T,
  rows: readonly Insertable<WarehouseDatabase[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAStatement) {
    await transaction
      .insertInto(table)
      .values(rows.slice(start, start + rowsAStatement))
      .execute();
  }
}
