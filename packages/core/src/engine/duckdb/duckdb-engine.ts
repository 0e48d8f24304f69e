import type { ColumnChunk, Engine } from '../engine.ts';
import { appendQuery } from '../append-query.ts';
import { markColumnar } from '../columnar.ts';
import { ConnectionPool } from './connection-pool.ts';
import { DuckDbDialect } from './duckdb-dialect.ts';
import { DuckDbError } from './duckdb-error.ts';
import type { DuckDbOptions } from './duckdb-options.ts';
import { duckDbSql } from './duckdb-sql.ts';
import { MigrationLock } from './migration-lock.ts';
import { openInstance } from './open-instance.ts';

/** A DuckDB database in this process; see `openDuckDb`. */
export interface DuckDbEngine extends Engine {
  readonly name: 'duckdb';
  /**
   * Closes the database and gives its file free: running statements are interrupted, open transactions
   * roll back, whoever waits for a connection gets CLOSED. Closing twice is closing once.
   */
  close(): Promise<void>;
  /** As `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens the database and dresses it as an engine. */
export async function createDuckDbEngine(options: DuckDbOptions): Promise<DuckDbEngine> {
  const most = options.maxConnections ?? 4;
  if (!Number.isSafeInteger(most) || most < 1) throw new DuckDbError('OPTIONS_INVALID', {});
  const pool = new ConnectionPool(await openInstance(options), most);
  const opening = new MigrationLock();
  const close = (): Promise<void> => pool.close();
  return Object.freeze({
    name: 'duckdb',
    dialect: new DuckDbDialect(pool),
    sql: duckDbSql,
    async appendColumns(transaction, table, columns, rowCount) {
      await transaction.executeQuery(appendQuery({ table, columns, rowCount }));
    },
    async *columns(database, query, { signal } = {}) {
      // Plugins change rows; a chunk of columns is not one.
      const executor = database.getExecutor().withoutPlugins();
      const stream = executor.stream<ColumnChunk>(markColumnar(query), 1, { signal });
      for await (const { rows } of stream) yield* rows;
    },
    async exclusively(work) {
      await opening.acquire();
      try {
        return await work();
      } finally {
        opening.release();
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  } satisfies DuckDbEngine as DuckDbEngine);
}
