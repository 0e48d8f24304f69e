import type { CodedError } from '@tradepulse/privacy';
import { CatairError } from '../catair-error.ts';
import { ae10 } from '../layouts/entry-summary/entry-summary-header-layouts.ts';
import { erJB, erJZ } from '../layouts/entry-summary/entry-summary-status-layouts.ts';
import type { CatairBatch } from '../read-catair.ts';
import { ENTRY_SUMMARY, ENTRY_SUMMARY_STATUS } from './entry-summary-grammar.ts';
import {
  entrySummaryStatus,
  queryCondition,
  type EntrySummaryStatus,
  type QueryCondition,
} from './entry-summary-status.ts';
import { entrySummary, type EntrySummary } from './entry-summary.ts';
import { isOf, type RecordNode } from './record-node.ts';
import { transactions, type Grammar } from './transactions.ts';

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
export function readEntrySummaries(
  batches: AsyncIterable<CatairBatch>,
  options: TransactionOptions = {},
): AsyncGenerator<EntrySummary> {
  return understood(batches, ENTRY_SUMMARY, options, (node) =>
    isOf(node, ae10) ? entrySummary(node) : null,
  );
}

/**
 * Puts the records of answers to entry summary queries (ER) together.
 *
 * @yields statuses of entry summaries and conditions, in the order of the file
 * @throws CatairError - the first transaction that is not understood, when `onRejected` is not given
 */
export function readEntrySummaryStatuses(
  batches: AsyncIterable<CatairBatch>,
  options: TransactionOptions = {},
): AsyncGenerator<EntrySummaryStatus | QueryCondition> {
  return understood(batches, ENTRY_SUMMARY_STATUS, options, (node) => {
    if (isOf(node, erJB)) return entrySummaryStatus(node);
    return isOf(node, erJZ) ? queryCondition(node) : null;
  });
}

/**
 * Reads the transactions of a grammar; those that are not understood go to `onRejected`.
 *
 * @yields what is read of each
 * @throws CatairError - the first that is not understood, when `onRejected` is not given
 */
export async function* understood<T>(
  batches: AsyncIterable<CatairBatch>,
  grammar: Grammar,
  { onRejected }: TransactionOptions,
  read: (node: RecordNode) => T | null,
): AsyncGenerator<T> {
  for await (const transaction of transactions(batches, grammar)) {
    const result = attempt(transaction, read);
    if (!(result instanceof CatairError)) {
      if (result !== null) yield result;
    } else if (onRejected === undefined) throw result;
    else onRejected(result);
  }
}

/** What a transaction is read as, or its error; other errors are raised. */
function attempt<T>(
  transaction: RecordNode | CodedError,
  read: (node: RecordNode) => T | null,
): T | null | CodedError {
  if (transaction instanceof CatairError) return transaction;
  try {
    return read(transaction);
  } catch (error) {
    if (error instanceof CatairError) return error;
    throw error;
  }
}
