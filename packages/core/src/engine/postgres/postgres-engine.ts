import type { ColumnChunk, Engine } from '../engine.ts';
import { appendQuery } from '../append-query.ts';
import { markColumnar } from '../columnar.ts';
import { CompiledQuery } from 'kysely';
import { PostgresDialect } from './postgres-dialect.ts';
import { PostgresError } from './postgres-error.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { PostgresPool } from './postgres-pool.ts';
import { postgresSql } from './postgres-sql.ts';
import { quoted } from './session-setup.ts';

/** A PostgreSQL database; see `openPostgres`. */
export interface PostgresEngine extends Engine {
  readonly name: 'postgres';
  /**
   * Closes the connections: running statements are cancelled, open transactions roll back, whoever waits for a
   * connection gets CLOSED. Closing twice is closing once.
   */
  close(): Promise<void>;
  /** As `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens the database and dresses it as an engine. */
export async function createPostgresEngine(options: PostgresOptions): Promise<PostgresEngine> {
  checkOptions(options);
  const pool = new PostgresPool(options);
  const close = (): Promise<void> => pool.close();
  try {
    await prepare(pool, options);
  } catch (error) {
    await close();
    throw error;
  }
  return Object.freeze({
    name: 'postgres',
    dialect: new PostgresDialect(pool),
    sql: postgresSql,
    async appendColumns(transaction, table, columns, rowCount) {
      await transaction.executeQuery(appendQuery({ table, columns, rowCount }));
    },
    async *columns(database, query, { signal } = {}) {
      // Plugins change rows; a chunk of columns is not one.
      const executor = database.getExecutor().withoutPlugins();
      const stream = executor.stream<ColumnChunk>(markColumnar(query), 1, { signal });
      for await (const { rows } of stream) yield* rows;
    },
    exclusively: (work) => pool.exclusively(work),
    close,
    [Symbol.asyncDispose]: close,
  } satisfies PostgresEngine as PostgresEngine);
}

function checkOptions({
  maxConnections = 1,
  statementTimeout = 1,
  schema = 'public',
}: PostgresOptions): void {
  const counts = [maxConnections, statementTimeout];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 1) || schema === '') {
    throw new PostgresError('OPTIONS_INVALID', {});
  }
}

/** Sees that the server answers and the schema is there; to ask for both is not the same as to be allowed to make one. */
async function prepare(pool: PostgresPool, { schema }: PostgresOptions): Promise<void> {
  const connection = await pool.acquire();
  try {
    if (schema === undefined) return;
    const found = await connection.executeQuery(
      CompiledQuery.raw('select 1 from pg_namespace where nspname = $1', [schema]),
    );
    if (found.rows.length > 0) return;
    await connection.executeQuery(CompiledQuery.raw(`create schema if not exists ${quoted(schema)}`));
  } finally {
    await pool.release(connection);
  }
}
