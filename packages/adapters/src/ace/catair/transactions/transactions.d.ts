import type { CodedError } from '@tradepulse/privacy';
import type { CatairBatch } from '../read-catair.ts';
import { type RecordNode } from './record-node.ts';
/**
 * How the records of a transaction hang together: from each tag to the tags that it may stand under, `root` where it
 * begins a transaction, `alone` where it is one by itself and interrupts nothing.
 */
export interface Grammar {
    /** Applications whose blocks are read; records that stand in no block are read too. */
    readonly applications: readonly string[];
    readonly parents: Readonly<Record<string, 'root' | 'alone' | readonly string[]>>;
}
/** A whole transaction, or the error of a record that stands where it may not. */
export type Transaction = RecordNode | CodedError;
/**
 * Puts records together to transactions. A record belongs to the nearest one before it that it may stand under;
 * memory holds one transaction.
 *
 * @yields transactions in the order of the file, and an error for a record that belongs to none
 */
export declare function transactions(batches: AsyncIterable<CatairBatch>, grammar: Grammar): AsyncGenerator<Transaction>;
//# sourceMappingURL=transactions.d.ts.map