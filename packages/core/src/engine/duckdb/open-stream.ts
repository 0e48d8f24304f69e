import { StatementType, type DuckDBConnection, type DuckDBResult } from '@duckdb/node-api';
import type { BoundParameters } from './bind-parameters.ts';
import { DuckDbError } from './duckdb-error.ts';
import { interruptOnAbort } from './interrupt-on-abort.ts';

/**
 * A streaming result and the transaction around it. The client library ends a stream that fails halfway
 * exactly as one that came to its last row; what tells them apart is that a failure aborts the transaction.
 * That is why a stream outside a transaction gets one of its own.
 */
export class OpenStream {
  readonly #native: DuckDBConnection;
  readonly #result: DuckDBResult;
  readonly #ownTransaction: boolean;
  #ended = false;

  private constructor(native: DuckDBConnection, result: DuckDBResult, ownTransaction: boolean) {
    this.#native = native;
    this.#result = result;
    this.#ownTransaction = ownTransaction;
  }

  static async open(
    native: DuckDBConnection,
    statement: string,
    { values, types }: BoundParameters,
    {
      ownTransaction,
      signal,
    }: { readonly ownTransaction: boolean; readonly signal: AbortSignal | undefined },
  ): Promise<OpenStream> {
    if (ownTransaction) await native.run('begin transaction');
    try {
      const start = () => native.stream(statement, values, types);
      return new OpenStream(native, await interruptOnAbort(native, signal, start), ownTransaction);
    } catch (error) {
      if (ownTransaction) await native.run('rollback');
      throw error;
    }
  }

  /**
   * The next rows as `read` gives them; null after the last.
   *
   * @throws DuckDbError - STREAM_FAILED
   */
  async next<T>(
    read: (result: DuckDBResult) => Promise<T | null>,
    signal: AbortSignal | undefined,
  ): Promise<T | null> {
    const rows = await interruptOnAbort(this.#native, signal, () => read(this.#result));
    if (rows === null) await this.#end();
    return rows;
  }

  /** Ends a stream whose further rows nobody wants; a change that it makes is made whole. */
  async leave(): Promise<void> {
    if (this.#ended) return;
    if (!this.#ownTransaction) await this.#release();
    else if (this.#result.statementType === StatementType.SELECT) await this.abandon();
    else await this.#drain();
  }

  /** Gives up the stream and with it the transaction that it runs in. */
  async abandon(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    // Only a stream that has come to an end lets go of the database.
    this.#native.interrupt();
    await this.#result.fetchChunk().catch(() => null);
    await this.#native.run('rollback').catch(() => undefined);
  }

  /** Any further statement frees what the stream holds, and leaves the caller's transaction alive. */
  async #release(): Promise<void> {
    this.#ended = true;
    await this.#native.run('select 1').catch(() => undefined);
  }

  async #drain(): Promise<void> {
    for (let chunk = await this.#result.fetchChunk(); chunk !== null && chunk.rowCount > 0;) {
      chunk = await this.#result.fetchChunk();
    }
    await this.#end();
  }

  async #end(): Promise<void> {
    this.#ended = true;
    try {
      await this.#native.run('select 1');
    } catch {
      if (this.#ownTransaction) await this.#native.run('rollback');
      throw new DuckDbError('STREAM_FAILED', {});
    }
    if (this.#ownTransaction) await this.#native.run('commit');
  }
}
