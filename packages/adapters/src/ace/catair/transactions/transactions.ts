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
 * memory holds one transaction.
 *
 * @yields transactions in the order of the file, and an error for a record that belongs to none
 */
export async function* transactions(
  batches: AsyncIterable<CatairBatch>,
  grammar: Grammar,
): AsyncGenerator<Transaction> {
  const assembly = new Assembly(grammar);
  for await (const { records } of batches) {
    for (const record of records) yield* assembly.take(record);
  }
  yield* assembly.finish();
}

class Assembly {
  readonly #grammar: Grammar;
  #open: OpenNode[] = [];

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  *take(record: CatairRecord): Generator<Transaction> {
    if (record.layout.chapter === 'control') {
      yield* this.finish();
      return;
    }
    const parents = this.#parentsOf(record);
    if (parents === undefined) return;
    const node: OpenNode = { record, children: [] };
    if (parents === 'alone') yield node;
    else if (parents === 'root') yield* this.#begin(node);
    else if (!this.#attach(node, parents)) yield placed('RECORD_OUT_OF_PLACE', record);
  }

  *finish(): Generator<Transaction> {
    const [root] = this.#open;
    this.#open = [];
    if (root !== undefined) yield root;
  }

  #parentsOf({ block, layout }: CatairRecord): Grammar['parents'][string] | undefined {
    const application = block?.application ?? null;
    const read = application === null || this.#grammar.applications.includes(application);
    return read ? this.#grammar.parents[layout.tag] : undefined;
  }

  *#begin(root: OpenNode): Generator<Transaction> {
    yield* this.finish();
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
