import type { CompiledQuery, Dialect, Kysely, Transaction } from 'kysely';
import type { EngineSql } from './engine-sql.ts';

/** Some rows of a result, column by column; every array has the same length. */
export interface ColumnChunk {
  readonly names: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
  readonly rowCount: number;
}

/**
 * The values of a column to append. Plain arrays hold JavaScript values; packed arrays hold what the table
 * stores, and cost a fraction of it:
 *
 * - `Float64Array`: whole numbers; a decimal times ten to its scale; a date as days, a timestamp as seconds
 *   since 1970-01-01; a boolean as 0 or 1. NaN is null.
 * - `BigInt64Array`: surrogate keys, of which 0 stands for none and becomes null.
 */
export type AppendColumn = readonly unknown[] | Float64Array | BigInt64Array;

/**
 * What the warehouse asks of an engine besides its Kysely dialect: the SQL that engines write unlike,
 * appending many rows at once, reading results column by column, and
 * bringing a database up to date alone.
 */
export interface Engine {
  readonly name: 'duckdb' | 'postgres';
  readonly dialect: Dialect;
  /** Expressions that mean the same on every engine. */
  readonly sql: EngineSql;
  /**
   * Appends rows, given column by column, to a table inside a transaction: a rollback discards them. A table of
   * another schema is named `schema.table`.
   */
  appendColumns(
    // oxlint-disable-next-line typescript/no-explicit-any -- any schema: the table is named by the caller
    transaction: Transaction<any>,
    table: string,
    columns: Readonly<Record<string, AppendColumn>>,
    rowCount: number,
  ): Promise<void>;
  /** Reads a query's result in chunks of columns; aborting interrupts the running query. */
  columns(
    // oxlint-disable-next-line typescript/no-explicit-any -- any schema: the query is compiled already
    database: Kysely<any>,
    query: CompiledQuery,
    options?: { readonly signal?: AbortSignal },
  ): AsyncIterable<ColumnChunk>;
  /** Runs some work while nobody else who opens the same database does: bringing its tables up to date. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Closes the database and frees what it holds; the engine is of no use afterwards. */
  close(): Promise<void>;
}
