import type { DuckDBConnection as NativeConnection, DuckDBResult } from '@duckdb/node-api';
import type { AbortableOperationOptions, CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { appendRows, takeAppend } from './append.ts';
import { bindParameters } from './bind-parameters.ts';
import { isColumnar } from './columnar.ts';
import { toDuckDbError } from './duckdb-error.ts';
import { columnsOf, rowsOf } from './value-mapping.ts';

/** One native connection: one statement at a time. */
export class DuckDbConnection implements DatabaseConnection {
  readonly native: NativeConnection;

  constructor(native: NativeConnection) {
    this.native = native;
  }

  async executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    const append = takeAppend(query);
    if (append !== undefined) return { rows: [], numAffectedRows: await appendRows(this.native, append) };
    const { values, types } = bindParameters(query.parameters);
    const nothing: QueryResult<R> = { rows: [] };
    return this.#interruptible(options?.signal, nothing, async () => {
      const result = await this.native.run(query.sql, values, types);
      const names = result.deduplicatedColumnNames();
      const chunks = await result.fetchAllChunks();
      const rows = chunks.flatMap((chunk) => rowsOf(chunk, names));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
      return { rows: (isChange(query) ? [] : rows) as R[], numAffectedRows: BigInt(result.rowsChanged) };
    });
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    _chunkSize: number,
    options?: AbortableOperationOptions,
  ): AsyncIterableIterator<QueryResult<R>> {
    const { values, types } = bindParameters(query.parameters);
    const signal = options?.signal;
    const result = await this.#interruptible(signal, null, () =>
      this.native.stream(query.sql, values, types),
    );
    if (result === null) return;
    const read = isColumnar(query) ? chunkReader(result) : rowReader(result);
    try {
      for (;;) {
        const rows = await this.#interruptible(signal, null, read);
        if (rows === null) return;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
        yield { rows: rows as R[] };
      }
    } finally {
      // A stream that is left early must not go on computing.
      this.native.interrupt();
    }
  }

  cancelQuery(): Promise<void> {
    this.native.interrupt();
    return Promise.resolve();
  }

  /** Runs a statement of the driver's own. */
  async command(sql: string): Promise<void> {
    await this.#interruptible(undefined, null, () => this.native.run(sql));
  }

  /**
   * Interrupts the running statement when the signal aborts. By then Kysely has thrown the reason to the
   * caller and waits only for the connection: the work ends with `aborted` instead of a second error.
   */
  async #interruptible<T, A>(
    signal: AbortSignal | undefined,
    aborted: A,
    work: () => Promise<T>,
  ): Promise<T | A> {
    const interrupt = (): void => this.native.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted === true) return aborted;
      throw toDuckDbError(error);
    } finally {
      signal?.removeEventListener('abort', interrupt);
    }
  }
}

const changes: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/** Statements that change rows answer with a count that is not a row of theirs. */
function isChange({ query }: CompiledQuery): boolean {
  return changes.has(query.kind) && !Object.hasOwn(query, 'returning');
}

type Reader = () => Promise<readonly unknown[] | null>;

function rowReader(result: DuckDBResult): Reader {
  const names = result.deduplicatedColumnNames();
  return async () => {
    const chunk = await result.fetchChunk();
    return chunk === null || chunk.rowCount === 0 ? null : rowsOf(chunk, names);
  };
}

function chunkReader(result: DuckDBResult): Reader {
  const names = result.deduplicatedColumnNames();
  return async () => {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return null;
    return [{ names, columns: columnsOf(chunk), rowCount: chunk.rowCount }];
  };
}
