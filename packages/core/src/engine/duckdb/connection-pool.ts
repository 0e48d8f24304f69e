import type { DuckDBInstance } from '@duckdb/node-api';
import { DuckDbConnection } from './duckdb-connection.ts';
import { DuckDbError } from './duckdb-error.ts';

interface Waiter {
  readonly resolve: (connection: DuckDbConnection) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The connections of an engine, at most so many. A statement, a stream or a transaction holds one from its
 * beginning to its end; who asks when all are held waits in line.
 */
export class ConnectionPool {
  readonly #instance: DuckDBInstance;
  readonly #most: number;
  readonly #connections = new Set<DuckDbConnection>();
  readonly #idle: DuckDbConnection[] = [];
  readonly #waiting: Waiter[] = [];
  #opening = 0;
  #closing: Promise<void> | undefined;
  /** A commit ended half-way: what is in memory must not be written into the file. */
  #isHalfCommitted = false;

  constructor(instance: DuckDBInstance, most: number) {
    this.#instance = instance;
    this.#most = most;
  }

  /** @throws DuckDbError - CLOSED, REOPEN_NEEDED */
  async acquire(): Promise<DuckDbConnection> {
    if (this.#closing !== undefined) throw new DuckDbError('CLOSED', {});
    if (this.#isHalfCommitted) throw new DuckDbError('REOPEN_NEEDED', {});
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#connections.size + this.#opening < this.#most) return this.#open();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  release(connection: DuckDbConnection): void {
    if (this.#closing !== undefined) return;
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(connection);
    else next.resolve(connection);
  }

  /** Closes the connections that nobody holds; more are opened when they are asked for. */
  async closeIdle(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((connection) => this.#close(connection)));
  }

  /** Closes everything; see `DuckDbEngine.close`. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #open(): Promise<DuckDbConnection> {
    this.#opening += 1;
    try {
      const native = await this.#instance.connect();
      const connection = new DuckDbConnection(native, () => (this.#isHalfCommitted = true));
      this.#connections.add(connection);
      return connection;
    } finally {
      this.#opening -= 1;
    }
  }

  async #close(connection: DuckDbConnection): Promise<void> {
    this.#connections.delete(connection);
    await connection.close();
  }

  async #closeAll(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new DuckDbError('CLOSED', {}));
    await Promise.all([...this.#connections].map((connection) => this.#close(connection)));
    if (!this.#isHalfCommitted) await checkpoint(this.#instance);
    this.#instance.closeSync();
  }
}

/** Writes the log into the tables. What cannot be written now stays in the log, which the next opening reads. */
async function checkpoint(instance: DuckDBInstance): Promise<void> {
  const connection = await instance.connect();
  await connection.run('checkpoint').catch(() => undefined);
  connection.disconnectSync();
}
