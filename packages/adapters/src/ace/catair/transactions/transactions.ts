import type { CodedError } from '@tradepulse/privacy';
import type { CatairRecord } from '../catair-record.ts';
import type { CatairBatch } from '../read-catair.ts';
import { placed, type RecordNode } from './record-node.ts';

/**
 * How the records of a transaction hang together: from each tag to the tags that it may stand under, `root` where it
 * begins a transaction, `alone` where it is one by itself and interrupts nothing.
 */
export interface Grammar {
  /** Applications whose blocks are read; records that stand in no block are read too. */
  readonly applications: readonly string[];
  readonly parents: Readonly<Record<string, 'root' | 'alone' | readonly string[]>>;
}

interface OpenNode extends RecordNode {
  readonly children: OpenNode[];
}

/** A whole transaction, or the error of a record that stands where it may not. */
export type Transaction = RecordNode | CodedError;

/**
 * Puts records together to transactions. A record belongs to the nearest one before it that it may stand under;
 * memory holds a batch, and the transaction that is not finished at its end.
 *
 * @yields transactions in the order of the file, and an error for a record that belongs to none
 */
export async function* transactions(
  batches: AsyncIterable<CatairBatch>,
  grammar: Grammar,
): AsyncGenerator<Transaction> {
  const assembly = new Assembly(grammar);
  for await (const { records } of batches) {
    for (const record of records) assembly.take(record);
    yield* assembly.finished();
  }
  assembly.end();
  yield* assembly.finished();
}

class Assembly {
  readonly #grammar: Grammar;
  #open: OpenNode[] = [];
  #finished: Transaction[] = [];

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  take(record: CatairRecord): void {
    if (record.layout.chapter === 'control') return this.end();
    const parents = this.#parentsOf(record);
    if (parents === undefined) return;
    const node: OpenNode = { record, children: [] };
    if (parents === 'alone') this.#finished.push(node);
    else if (parents === 'root') this.#begin(node);
    else if (!this.#attach(node, parents)) this.#finished.push(placed('RECORD_OUT_OF_PLACE', record));
  }

  /** Ends the transaction that is open. */
  end(): void {
    const [root] = this.#open;
    this.#open = [];
    if (root !== undefined) this.#finished.push(root);
  }

  /** What was finished since the last time. */
  finished(): readonly Transaction[] {
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  #parentsOf({ block, layout }: CatairRecord): Grammar['parents'][string] | undefined {
    const application = block?.application ?? null;
    const read = application === null || this.#grammar.applications.includes(application);
    return read ? this.#grammar.parents[layout.tag] : undefined;
  }

  #begin(root: OpenNode): void {
    this.end();
    this.#open = [root];
  }

  #attach(node: OpenNode, parents: readonly string[]): boolean {
    const at = this.#open.findLastIndex(({ record }) => parents.includes(record.layout.tag));
    const parent = this.#open[at];
    if (parent === undefined) return false;
    parent.children.push(node);
    this.#open.length = at + 1;
    this.#open.push(node);
    return true;
  }
}
