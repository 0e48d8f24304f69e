import type { CodedError } from '@tradepulse/privacy';
import type { DuckDBConnection as NativeConnection, DuckDBResult } from '@duckdb/node-api';
import type { AbortableOperationOptions, CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { takeAppend } from './append-query.ts';
import { appendRows } from './append-rows.ts';
import { bindParameters } from './bind-parameters.ts';
import { isColumnar } from './columnar.ts';
import { DuckDbError } from './duckdb-error.ts';
import { interruptOnAbort } from './interrupt-on-abort.ts';
import { nextColumns, nextRows, readResult } from './read-result.ts';
import { toDuckDbError } from './to-duckdb-error.ts';

type NextRows = (stream: DuckDBResult) => Promise<readonly unknown[] | null>;

/**
 * One native connection, on which statements run one after the other. An aborted signal interrupts the
 * running statement, and the connection goes on.
 */
export class DuckDbConnection implements DatabaseConnection {
  readonly #native: NativeConnection;
  #last: Promise<unknown> = Promise.resolve();
  #openStream: DuckDBResult | null = null;
  #closed = false;

  constructor(native: NativeConnection) {
    this.#native = native;
  }

  executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    const append = takeAppend(query);
    if (append !== undefined) {
      return this.#turn(undefined, { rows: [] }, async () => ({
        rows: [],
        numAffectedRows: await appendRows(this.#native, append),
      }));
    }
    return this.#turn(options?.signal, { rows: [] }, async () => {
      const { values, types } = bindParameters(query.parameters);
      return readResult<R>(await this.#native.run(query.sql, values, types));
    });
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    _chunkSize: number,
    options?: AbortableOperationOptions,
  ): AsyncIterableIterator<QueryResult<R>> {
    const signal = options?.signal;
    const stream = await this.#turn(signal, null, () => this.#startStream(query));
    if (stream === null) return;
    const next: NextRows = isColumnar(query) ? nextColumns : nextRows;
    try {
      for (;;) {
        const rows = await this.#turn(signal, null, () => next(this.#stillOpen(stream)), stream);
        if (rows === null) return;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
        yield { rows: rows as R[] };
      }
    } finally {
      await this.#endStream(stream);
    }
  }

  /** Kysely's strategy `cancel query`; the signal interrupts by itself. */
  cancelQuery(): Promise<void> {
    this.#native.interrupt();
    return Promise.resolve();
  }

  /** Runs a statement of the driver's own. */
  command(statement: string): Promise<void> {
    return this.#turn(undefined, undefined, async () => {
      await this.#native.run(statement);
    });
  }

  /** Rolls back; a commit that failed has rolled back already, and there is no transaction any more. */
  rollback(): Promise<void> {
    return this.#turn(undefined, undefined, async () => {
      await this.#native.run('rollback').catch((error: unknown) => {
        const message = error instanceof Error ? error.message : '';
        if (!message.startsWith('TransactionContext Error: cannot rollback - no transaction')) throw error;
      });
    });
  }

  /** Interrupts what runs, drops what is open and disconnects. */
  async close(): Promise<void> {
    this.#closed = true;
    const interrupting = setInterval(() => this.#native.interrupt(), 5);
    await this.#last;
    clearInterval(interrupting);
    await this.#dropOpenResult();
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
    stream: DuckDBResult | null = null,
  ): Promise<T | A> {
    const turn = this.#last.then(async () => {
      if (this.#closed) throw new DuckDbError('CLOSED', {});
      if (isAborted(signal)) return aborted;
      // Any other statement ends the stream that is open on the connection.
      if (stream === null) this.#openStream = null;
      try {
        return await interruptOnAbort(this.#native, signal, work);
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

  async #startStream(query: CompiledQuery): Promise<DuckDBResult> {
    const { values, types } = bindParameters(query.parameters);
    const stream = await this.#native.stream(query.sql, values, types);
    this.#openStream = stream;
    return stream;
  }

  /** DuckDB would end a superseded stream as if it had come to its last row. */
  #stillOpen(stream: DuckDBResult): DuckDBResult {
    if (this.#openStream !== stream) throw new DuckDbError('STREAM_SUPERSEDED', {});
    return stream;
  }

  async #endStream(stream: DuckDBResult): Promise<void> {
    if (this.#closed || this.#openStream !== stream) return;
    await this.#turn(undefined, undefined, () => this.#dropOpenResult());
  }

  /** A stream holds its memory and its snapshot until the next statement; an interrupt frees neither. */
  async #dropOpenResult(): Promise<void> {
    await this.#native.run('select 1').catch(() => undefined);
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
