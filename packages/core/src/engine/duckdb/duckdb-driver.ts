import type { DuckDBInstance } from '@duckdb/node-api';
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';
import { DuckDbConnection } from './duckdb-connection.ts';
import { DuckDbError } from './duckdb-error.ts';

/**
 * A pool of native connections to one instance. A statement, a stream or a transaction holds a connection
 * from its beginning to its end; who asks when all are held waits in line.
 */
export class DuckDbDriver implements Driver {
  readonly #instance: DuckDBInstance;
  readonly #most: number;
  readonly #idle: DuckDbConnection[] = [];
  readonly #waiting: ((connection: DuckDbConnection) => void)[] = [];
  #open = 0;

  constructor(instance: DuckDBInstance, most: number) {
    this.#instance = instance;
    this.#most = most;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#open < this.#most) {
      this.#open += 1;
      return new DuckDbConnection(await this.#instance.connect());
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel } = settings;
    if (isolationLevel !== undefined && isolationLevel !== 'snapshot') {
      throw new DuckDbError('ISOLATION_UNSUPPORTED', { level: isolationLevel });
    }
    await own(connection).command(
      settings.accessMode === 'read only' ? 'begin transaction read only' : 'begin transaction',
    );
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).command('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).command('rollback');
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    const released = own(connection);
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(released);
    else next(released);
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    for (const connection of this.#idle.splice(0)) connection.native.disconnectSync();
    return Promise.resolve();
  }
}

function own(connection: DatabaseConnection): DuckDbConnection {
  if (!(connection instanceof DuckDbConnection)) throw new TypeError('the connection is not of this driver');
  return connection;
}
