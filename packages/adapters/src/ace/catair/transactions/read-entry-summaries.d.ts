import type { CodedError } from '@tradepulse/privacy';
import type { CatairBatch } from '../read-catair.ts';
import { type EntrySummaryStatus, type QueryCondition } from './entry-summary-status.ts';
import { type EntrySummary } from './entry-summary.ts';
/** What becomes of transactions that are not understood. */
export interface TransactionOptions {
    /** Takes the error of each transaction that is left out, with its code and place; without it the first one is raised. */
    readonly onRejected?: (error: CodedError) => void;
}
/**
 * Puts the records of filers' entry summaries (AE) together.
 *
 * @example
 * for await (const { lines } of readEntrySummaries(readCatair(file))) count += lines.length;
 * @yields entry summaries, in the order of the file
 * @throws CatairError - the first transaction that is not understood, when `onRejected` is not given
 */
export declare function readEntrySummaries(batches: AsyncIterable<CatairBatch>, options?: TransactionOptions): AsyncGenerator<EntrySummary>;
/**
 * Puts the records of answers to entry summary queries (ER) together.
 *
 * @yields statuses of entry summaries and conditions, in the order of the file
 * @throws CatairError - the first transaction that is not understood, when `onRejected` is not given
 */
export declare function readEntrySummaryStatuses(batches: AsyncIterable<CatairBatch>, options?: TransactionOptions): AsyncGenerator<EntrySummaryStatus | QueryCondition>;
//# sourceMappingURL=read-entry-summaries.d.ts.map