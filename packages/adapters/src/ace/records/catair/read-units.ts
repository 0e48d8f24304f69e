import type { ReadOptions } from '@tradepulse/core';
import type { CodedError } from '@tradepulse/privacy';
import { CatairError } from '../../catair/catair-error.ts';
import { readCatair, type CatairBatch } from '../../catair/read-catair.ts';
import type { TransactionOptions } from '../../catair/transactions/read-entry-summaries.ts';
import type { RecordNode } from '../../catair/transactions/record-node.ts';
import { transactions, type Grammar } from '../../catair/transactions/transactions.ts';
import type { RejectedUnit } from '../mapping/unit.ts';
import type { CatairFile } from './catair-file.ts';
import { rejectedUnit } from './rejected-unit.ts';

/** The records of a file. What is wrong with its envelopes was told when it was first read. */
export function recordsOf(
  { source, reading }: CatairFile,
  options: ReadOptions,
): AsyncGenerator<CatairBatch> {
  return readCatair(source, { ...reading, ...options, onProblem: () => undefined });
}

/**
 * What a reader of transactions yields, with those that it leaves out in their place.
 *
 * @yields transactions, and rejected units
 */
export async function* withRejected<T>(
  read: (options: TransactionOptions) => AsyncIterable<T>,
): AsyncGenerator<T | RejectedUnit> {
  let rejected: RejectedUnit[] = [];
  const onRejected = (error: CodedError): void => void rejected.push(rejectedUnit(error));
  for await (const transaction of read({ onRejected })) {
    yield* rejected;
    rejected = [];
    yield transaction;
  }
  yield* rejected;
}

/**
 * The transactions of a grammar, each read by a function. One whose fields are not understood comes as rejected.
 *
 * @yields what was read of each, and rejected units
 */
export async function* readNodes<T>(
  file: CatairFile,
  grammar: Grammar,
  options: ReadOptions,
  read: (node: RecordNode) => readonly T[],
): AsyncGenerator<T | RejectedUnit> {
  for await (const transaction of transactions(recordsOf(file, options), grammar)) {
    yield* attempt(transaction, read);
  }
}

function attempt<T>(
  transaction: RecordNode | CodedError,
  read: (node: RecordNode) => readonly T[],
): readonly (T | RejectedUnit)[] {
  if (transaction instanceof CatairError) return [rejectedUnit(transaction)];
  try {
    return read(transaction);
  } catch (error) {
    if (error instanceof CatairError) return [rejectedUnit(error)];
    throw error;
  }
}
