import { CompiledQuery } from 'kysely';
import type { AppendColumn } from './engine.ts';

/** Rows to append to a table, column by column; columns that are left out become null. */
export interface Append {
  readonly table: string;
  readonly columns: Readonly<Record<string, AppendColumn>>;
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
