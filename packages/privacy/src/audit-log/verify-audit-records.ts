import { lineOf, type ChainedRecord } from './chain.ts';
import { emptyChain, takeLine } from './chain-state.ts';
import type { LinkedRecord } from './read-line.ts';
import { judgeOf, type AuditVerification, type VerifyAgainst } from './verify-audit-log.ts';

/** A record as it was read from a store: a record, or its line without the newline. */
export type StoredRecord = ChainedRecord | string | Uint8Array;

/**
 * Verifies records wherever they were kept, from the first on: a table, memory, a copy. The same checks as
 * `verifyAuditLog`, but those of files. No record at all is `missing`.
 *
 * @param onRecord - told every record that is good, in order
 * @throws TypeError - a key is none
 * @example
 * const sink = memoryAuditSink();
 * (await verifyAuditRecords(sink.records())).status; // => 'missing'
 */
export async function verifyAuditRecords(
  records: Iterable<StoredRecord> | AsyncIterable<StoredRecord>,
  against: VerifyAgainst = {},
  onRecord: (record: LinkedRecord) => void = () => undefined,
): Promise<AuditVerification> {
  const judge = judgeOf(against);
  const state = emptyChain();
  let damagedAt: number | null = null;
  for await (const stored of records) {
    const record = takeLine(state, bytesOf(stored));
    if (record === null) {
      damagedAt = state.end.seq + 1;
      break;
    }
    judge.onRecord(record, state);
    onRecord(record);
  }
  const verdict = judge.verdict({ state, tail: null, retired: 0, damagedAt });
  const isMissing = verdict.status === 'ok' && verdict.records === 0;
  return isMissing ? { ...verdict, status: 'missing' } : verdict;
}

function bytesOf(stored: StoredRecord): Uint8Array {
  if (stored instanceof Uint8Array) return stored;
  return Buffer.from(typeof stored === 'string' ? stored : lineOf(stored).slice(0, -1));
}
