import { Query, type ClientBase } from 'pg';
import { Duplex } from 'node:stream';
import type { Cancel } from './cancel-on-abort.ts';
import { columnNames, type Row } from './read-result.ts';
import { readTypes } from './read-types.ts';

/** So many rows are handed out at a time, and about as many wait to be fetched. */
const rowsAChunk = 4096;

/** Rows and the names of their columns. */
export interface StreamedRows {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * The rows of a running statement. The server sends them all, and is held up by the socket while nobody fetches:
 * read through a cursor, a statement would not be worked on in parallel.
 */
export class RowStream {
  readonly #socket: Duplex | null;
  readonly #done: Promise<void>;
  #names: readonly string[] = [];
  #rows: Row[] = [];
  #isOver = false;
  #isDrained = false;
  #error: Error | null = null;
  #wake: (() => void) | null = null;

  private constructor(client: ClientBase, query: Query<unknown[]>) {
    this.#socket = socketOf(client);
    this.#done = new Promise((resolve) => {
      const end = (): void => {
        this.#isOver = true;
        this.#wake?.();
        resolve();
      };
      query.on('end', end);
      query.on('error', (error) => {
        this.#error = error;
        end();
      });
    });
    query.on('row', (row, result) => {
      if (this.#names.length === 0) this.#names = columnNames(result?.fields ?? []);
      this.#take(row);
    });
  }

  static open(client: ClientBase, text: string, values: unknown[]): RowStream {
    const config = { text, values, rowMode: 'array', types: readTypes };
    const query = new Query<unknown[]>(config);
    const stream = new RowStream(client, query);
    client.query(query);
    return stream;
  }

  /** The next rows; null after the last. */
  async next(): Promise<StreamedRows | null> {
    while (this.#rows.length < rowsAChunk && !this.#isOver) {
      this.#socket?.resume();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#error !== null) throw this.#error;
    const rows = this.#rows;
    this.#rows = [];
    return rows.length === 0 ? null : { names: this.#names, rows };
  }

  /** Lets the statement come to its end, whoever wants its rows. */
  async drain(): Promise<void> {
    if (this.#isOver) return;
    this.#isDrained = true;
    this.#rows = [];
    this.#socket?.resume();
    await this.#done;
  }

  /** Ends the statement. */
  async abandon(cancel: Cancel): Promise<void> {
    if (this.#isOver) return;
    const over = new AbortController();
    const cancelling = cancel(over.signal);
    await this.drain();
    over.abort();
    await cancelling;
  }

  #take(row: Row): void {
    if (this.#isDrained) return;
    this.#rows.push(row);
    if (this.#rows.length < rowsAChunk) return;
    this.#socket?.pause();
    this.#wake?.();
  }
}

/** The socket of a client, which its types do not name. */
function socketOf(client: ClientBase): Duplex | null {
  const connection: unknown = Reflect.get(client, 'connection');
  if (typeof connection !== 'object' || connection === null) return null;
  const socket: unknown = Reflect.get(connection, 'stream');
  return socket instanceof Duplex ? socket : null;
}
