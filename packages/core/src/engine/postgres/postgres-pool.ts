import { setTimeout as delay } from 'node:timers/promises';
import { Client, Pool, type ClientBase, type PoolClient } from 'pg';
import { clientConfig } from './client-config.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { PostgresError } from './postgres-error.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { setUpSession } from './session-setup.ts';
import { toPostgresError } from './to-postgres-error.ts';

/** The server forgets a cancellation that comes before the statement runs: it is told again, every so often. */
const againAfterMilliseconds = 50;

/** The number of the lock under which a warehouse is brought up to date; any but that of Kysely's migrations would do. */
const openingLock = '7021791046263419221';

/** The connections of an engine: the pool of `pg`, of which it knows who holds what. */
export class PostgresPool {
  readonly #options: PostgresOptions;
  readonly #pool: Pool;
  readonly #processes = new WeakMap<ClientBase, number>();
  readonly #held = new Set<PostgresConnection>();
  readonly #closed = Promise.withResolvers<never>();
  #closing: Promise<void> | undefined;

  constructor(options: PostgresOptions) {
    this.#options = options;
    const { maxConnections = 10 } = options;
    this.#pool = new Pool({
      max: maxConnections,
      Client: clientOf(options),
      // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, which its types do not say
      onConnect: async (client) => {
        this.#processes.set(client, await setUpSession(client, options));
      },
    });
    // A connection that breaks while nobody holds it is taken out of the pool.
    this.#pool.on('error', () => undefined);
    this.#closed.promise.catch(() => undefined);
  }

  /** @throws PostgresError - CLOSED, and whatever keeps a new connection from being made */
  async acquire(): Promise<PostgresConnection> {
    if (this.#closing !== undefined) throw new PostgresError('CLOSED', {});
    const connecting = this.#pool.connect();
    const client = await Promise.race([connecting, this.#closed.promise]).catch((error: unknown) => {
      void connecting.then((late) => late.release(true)).catch(() => undefined);
      throw toPostgresError(error);
    });
    const connection = new PostgresConnection(client, (over) => this.#cancel(client, over));
    this.#held.add(connection);
    return connection;
  }

  async release(connection: PostgresConnection): Promise<void> {
    this.#held.delete(connection);
    await connection.release();
  }

  /** Runs some work under a lock of the database, which a connection of its own holds. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const control = this.#controlClient();
    try {
      await control.connect();
      await control.query('select pg_advisory_lock($1)', [openingLock]);
    } catch (error) {
      await control.end().catch(() => undefined);
      throw toPostgresError(error);
    }
    try {
      return await work();
    } finally {
      await control.end().catch(() => undefined);
    }
  }

  /** Closes everything; see `PostgresEngine.close`. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  /** Cancels what a connection's process does. */
  async #cancel(client: PoolClient, over: AbortSignal): Promise<void> {
    const control = this.#controlClient();
    try {
      await control.connect();
      while (!over.aborted) {
        await control.query('select pg_cancel_backend($1)', [this.#processes.get(client)]);
        await delay(againAfterMilliseconds, undefined, { signal: over }).catch(() => undefined);
      }
    } catch {
      // The statement comes to its own end.
    } finally {
      await control.end().catch(() => undefined);
    }
  }

  /** A connection outside of the pool, all of whose own may be held. */
  #controlClient(): Client {
    const control = new Client(clientConfig(this.#options));
    control.on('error', () => undefined);
    return control;
  }

  async #closeAll(): Promise<void> {
    this.#closed.reject(new PostgresError('CLOSED', {}));
    await Promise.all([...this.#held].map((connection) => connection.close()));
    await this.#pool.end();
  }
}

/** The pool's own time limit would be one on waiting in line; that of a client is one on connecting. */
function clientOf(options: PostgresOptions): new () => ClientBase {
  return class extends Client {
    constructor() {
      super(clientConfig(options));
    }
  };
}
