import type { CodedError } from '@tradepulse/privacy';
import type {
  AbortableOperationOptions,
  CompiledQuery,
  DatabaseConnection,
  QueryResult,
  TransactionSettings,
} from 'kysely';
import type { PoolClient, QueryArrayResult } from 'pg';
import { takeAppend } from '../append-query.ts';
import { isColumnar } from '../columnar.ts';
import { appendRows } from './append-rows.ts';
import { bindParameters } from './bind-parameters.ts';
import { cancelOnAbort, type Cancel } from './cancel-on-abort.ts';
import { PostgresError } from './postgres-error.ts';
import { chunkOf, readResult, rowsOf } from './read-result.ts';
import { readTypes } from './read-types.ts';
import { RowStream } from './row-stream.ts';
import { toPostgresError } from './to-postgres-error.ts';

/**
 * A connection of the pool, on which statements run one after the other. An aborted signal cancels the running
 * statement, and the connection goes on.
 */
export class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  readonly #cancel: Cancel;
  #last: Promise<unknown> = Promise.resolve();
  #stream: RowStream | null = null;
  #inTransaction = false;
  #closed = false;
  #broken = false;

  constructor(client: PoolClient, cancel: Cancel) {
    this.#client = client;
    this.#cancel = cancel;
  }

  executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    const append = takeAppend(query);
    if (append !== undefined) {
      return this.#turn(undefined, { rows: [] }, async () => ({
        rows: [],
        numAffectedRows: await appendRows(this.#client, append),
      }));
    }
    return this.#turn(options?.signal, { rows: [] }, async () => {
      const values = bindParameters(query.parameters);
      const run = () => this.#run(query.sql, values);
      return readResult<R>(await cancelOnAbort(options?.signal, this.#cancel, run));
    });
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    _chunkSize: number,
    options?: AbortableOperationOptions,
  ): AsyncIterableIterator<QueryResult<R>> {
    const signal = options?.signal;
    const stream = await this.#turn(signal, null, async () => this.#open(query));
    if (stream === null) return;
    try {
      for (;;) {
        const next = () => cancelOnAbort(signal, this.#cancel, () => stream.next());
        const read = await this.#turn(signal, null, next);
        if (read === null) return;
        const rows = isColumnar(query) ? [chunkOf(read.rows, read.names)] : rowsOf(read.rows, read.names);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
        yield { rows: rows as R[] };
      }
    } finally {
      await this.#leave(stream, query, signal);
    }
  }

  /** Transactions see the database as it was when they began, as on DuckDB, unless another level is asked for. */
  begin({ isolationLevel = 'snapshot', accessMode = 'read write' }: TransactionSettings): Promise<void> {
    const level = isolationLevel === 'snapshot' ? 'repeatable read' : isolationLevel;
    return this.#turn(undefined, undefined, async () => {
      await this.#run(`start transaction isolation level ${level} ${accessMode}`);
      this.#inTransaction = true;
    });
  }

  /**
   * PostgreSQL takes the commit of a failed transaction and rolls it back.
   *
   * @throws PostgresError - TRANSACTION_ABORTED
   */
  commit(): Promise<void> {
    return this.#turn(undefined, undefined, async () => {
      const { command } = await this.#run('commit');
      this.#inTransaction = false;
      if (command === 'ROLLBACK') throw new PostgresError('TRANSACTION_ABORTED', {});
    });
  }

  rollback(): Promise<void> {
    return this.#turn(undefined, undefined, async () => {
      await this.#run('rollback');
      this.#inTransaction = false;
    });
  }

  /** Gives the connection back to the pool, which closes it when it broke or is in the middle of something. */
  async release(): Promise<void> {
    await this.#last;
    if (!this.#closed) this.#client.release(this.#broken || this.#inTransaction);
  }

  /** Cancels what runs and closes the connection; what is open on it is rolled back by the server. */
  async close(): Promise<void> {
    this.#closed = true;
    const over = new AbortController();
    const cancelling = this.#cancel(over.signal);
    await this.#last;
    await this.#stream?.drain();
    over.abort();
    await cancelling;
    this.#client.release(true);
  }

  #run(text: string, values: unknown[] = []): Promise<QueryArrayResult> {
    return this.#client.query({ text, values, rowMode: 'array', types: readTypes });
  }

  /**
   * Waits for its turn and works. Once the signal has aborted, Kysely has thrown the reason to the caller and waits
   * for nothing but the connection: the turn ends with `aborted` instead of a second error.
   */
  #turn<T, A>(signal: AbortSignal | undefined, aborted: A, work: () => Promise<T>): Promise<T | A> {
    const turn = this.#last.then(async () => {
      if (this.#closed) throw new PostgresError('CLOSED', {});
      if (signal?.aborted === true) return aborted;
      try {
        return await work();
      } catch (error) {
        if (isAborted(signal)) return aborted;
        throw this.#problem(error);
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #problem(error: unknown): CodedError {
    const problem = this.#closed ? new PostgresError('CLOSED', {}) : toPostgresError(error);
    this.#broken ||= problem.code === 'CONNECTION_LOST';
    return problem;
  }

  #open(query: CompiledQuery): RowStream {
    this.#stream = RowStream.open(this.#client, query.sql, bindParameters(query.parameters));
    return this.#stream;
  }

  /** A stream that is left is cancelled, unless that would undo a change or the caller's transaction. */
  async #leave(stream: RowStream, { sql }: CompiledQuery, signal: AbortSignal | undefined): Promise<void> {
    if (this.#closed || this.#stream !== stream) return;
    const harmless = !this.#inTransaction && /^\s*(?:select|values)\b/i.test(sql);
    const leave = () => (harmless || isAborted(signal) ? stream.abandon(this.#cancel) : stream.drain());
    await this.#turn(undefined, undefined, leave);
    this.#stream = null;
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
