import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';
import type { ConnectionPool } from './connection-pool.ts';
import { DuckDbConnection } from './duckdb-connection.ts';
import { DuckDbError } from './duckdb-error.ts';

/** Kysely's driver on the connections of an engine. */
export class DuckDbDriver implements Driver {
  readonly #pool: ConnectionPool;

  constructor(pool: ConnectionPool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {
    // The engine is open before there is a driver.
  }

  acquireConnection(): Promise<DatabaseConnection> {
    return this.#pool.acquire();
  }

  /** @throws DuckDbError - ISOLATION_UNSUPPORTED */
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    if (isolationLevel !== undefined && isolationLevel !== 'snapshot') {
      throw new DuckDbError('ISOLATION_UNSUPPORTED', { level: isolationLevel });
    }
    await own(connection).begin(accessMode);
  }

  /** @throws DuckDbError - TRANSACTION_ABORTED */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).rollback();
  }

  /** @throws DuckDbError - SAVEPOINT_UNSUPPORTED */
  savepoint(): Promise<void> {
    return Promise.reject(new DuckDbError('SAVEPOINT_UNSUPPORTED', {}));
  }

  /** @throws DuckDbError - SAVEPOINT_UNSUPPORTED */
  rollbackToSavepoint(): Promise<void> {
    return this.savepoint();
  }

  /** @throws DuckDbError - SAVEPOINT_UNSUPPORTED */
  releaseSavepoint(): Promise<void> {
    return this.savepoint();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#pool.release(own(connection));
  }

  /** The pool is the engine's: other Kysely instances may go on with it. */
  destroy(): Promise<void> {
    return this.#pool.closeIdle();
  }
}

function own(connection: DatabaseConnection): DuckDbConnection {
  if (!(connection instanceof DuckDbConnection)) throw new TypeError('the connection is not of this driver');
  return connection;
}
