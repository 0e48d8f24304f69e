import type { CodedError } from '@tradepulse/privacy';
import type { DuckDBConnection as NativeConnection, DuckDBResult } from '@duckdb/node-api';
import type {
  AccessMode,
  AbortableOperationOptions,
  CompiledQuery,
  DatabaseConnection,
  QueryResult,
} from 'kysely';
import { takeAppend } from '../append-query.ts';
import { appendRows, type KnownColumns } from './append-rows.ts';
import { bindParameters } from './bind-parameters.ts';
import { isColumnar } from '../columnar.ts';
import { DuckDbError } from './duckdb-error.ts';
import { interruptOnAbort } from './interrupt-on-abort.ts';
import { OpenStream } from './open-stream.ts';
import { nextColumns, nextRows, readResult } from './read-result.ts';
import { toDuckDbError } from './to-duckdb-error.ts';

type ReadRows = (stream: DuckDBResult) => Promise<readonly unknown[] | null>;

/**
 * One native connection, on which statements run one after the other. An aborted signal interrupts the
 * running statement, and the connection goes on.
 */
export class DuckDbConnection implements DatabaseConnection {
  readonly #native: NativeConnection;
  #last: Promise<unknown> = Promise.resolve();
  #openStream: OpenStream | null = null;
  #inTransaction = false;
  #closed = false;
  /** What appends know of their tables until the next statement. */
  readonly #appendable: KnownColumns = new Map();
  readonly #onHalfCommit: () => void;

  /** @param onHalfCommit - hears that a commit ended for want of memory, which leaves keys of it in indexes */
  constructor(native: NativeConnection, onHalfCommit: () => void) {
    this.#native = native;
    this.#onHalfCommit = onHalfCommit;
  }

  executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    const append = takeAppend(query);
    if (append !== undefined) {
      return this.#turn(undefined, { rows: [] }, async () => ({
        rows: [],
        numAffectedRows: await appendRows(this.#native, append, this.#appendable),
      }));
    }
    return this.#turn(options?.signal, { rows: [] }, async () => {
      this.#appendable.clear();
      const { values, types } = bindParameters(query.parameters);
      const run = () => this.#native.run(query.sql, values, types);
      return readResult<R>(await interruptOnAbort(this.#native, options?.signal, run));
    });
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    _chunkSize: number,
    options?: AbortableOperationOptions,
  ): AsyncIterableIterator<QueryResult<R>> {
    const signal = options?.signal;
    const stream = await this.#turn(signal, null, () => this.#openStreamOf(query, signal));
    if (stream === null) return;
    const read: ReadRows = isColumnar(query) ? nextColumns : nextRows;
    try {
      for (;;) {
        const rows = await this.#turn(signal, null, () => this.#stillOpen(stream).next(read, signal), stream);
        if (rows === null) return;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
        yield { rows: rows as R[] };
      }
    } finally {
      await this.#leave(stream);
    }
  }

  /** Kysely's strategy `cancel query`; the signal interrupts by itself. */
  cancelQuery(): Promise<void> {
    this.#native.interrupt();
    return Promise.resolve();
  }

  begin(accessMode: AccessMode = 'read write'): Promise<void> {
    const readOnly = accessMode === 'read only' ? ' read only' : '';
    return this.#turn(undefined, undefined, async () => {
      this.#appendable.clear();
      await this.#native.run(`begin transaction${readOnly}`);
      this.#inTransaction = true;
    });
  }

  /**
   * DuckDB takes the commit of a failed transaction without a word and keeps nothing of it: it is asked
   * before whether the transaction still lives.
   *
   * @throws DuckDbError - TRANSACTION_ABORTED
   */
  commit(): Promise<void> {
    return this.#turn(undefined, undefined, async () => {
      await this.#native.run('select 1');
      await this.#native.run('commit').catch((error: unknown) => {
        if (toDuckDbError(error).code === 'OUT_OF_MEMORY') this.#onHalfCommit();
        throw error;
      });
      this.#inTransaction = false;
    });
  }

  /** Rolls back; a commit that failed has rolled back already, and there is no transaction any more. */
  rollback(): Promise<void> {
    return this.#turn(undefined, undefined, async () => {
      await this.#native.run('rollback').catch((error: unknown) => {
        const message = error instanceof Error ? error.message : '';
        if (!message.startsWith('TransactionContext Error: cannot rollback - no transaction')) throw error;
      });
      this.#inTransaction = false;
    });
  }

  /** Interrupts what runs, gives up what is open and disconnects. */
  async close(): Promise<void> {
    this.#closed = true;
    const interrupting = setInterval(() => this.#native.interrupt(), 5);
    await this.#last;
    clearInterval(interrupting);
    await this.#openStream?.abandon();
    this.#native.disconnectSync();
  }

  /**
   * Waits for its turn and works. Once the signal has aborted, Kysely has thrown the reason to the caller
   * and waits for nothing but the connection: the turn ends with `aborted` instead of a second error.
   */
  #turn<T, A>(
    signal: AbortSignal | undefined,
    aborted: A,
    work: () => Promise<T>,
    stream: OpenStream | null = null,
  ): Promise<T | A> {
    const turn = this.#last.then(async () => {
      if (this.#closed) throw new DuckDbError('CLOSED', {});
      if (isAborted(signal)) return aborted;
      // Any other statement ends the stream that is open on the connection.
      if (stream === null) this.#openStream = null;
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
    return this.#closed ? new DuckDbError('CLOSED', {}) : toDuckDbError(error);
  }

  async #openStreamOf(query: CompiledQuery, signal: AbortSignal | undefined): Promise<OpenStream> {
    const parameters = bindParameters(query.parameters);
    const options = { ownTransaction: !this.#inTransaction, signal };
    this.#appendable.clear();
    const stream = await OpenStream.open(this.#native, query.sql, parameters, options);
    this.#openStream = stream;
    return stream;
  }

  /** DuckDB would end a superseded stream as if it had come to its last row. */
  #stillOpen(stream: OpenStream): OpenStream {
    if (this.#openStream !== stream) throw new DuckDbError('STREAM_SUPERSEDED', {});
    return stream;
  }

  async #leave(stream: OpenStream): Promise<void> {
    if (this.#closed || this.#openStream !== stream) return;
    await this.#turn(undefined, undefined, () => stream.leave(), stream);
    this.#openStream = null;
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
