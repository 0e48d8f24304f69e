import { systemClock, type Clock } from '../clock.ts';
import { AuditError } from './audit-error.ts';
import { checkRecord, requireFitting } from './audit-record-schema.ts';
import type { AuditReceipt, AuditSink } from './audit-sink.ts';
import { CHAIN_START, chainRecord, endAt, type ChainedRecord } from './chain.ts';
import { createPairing } from './pairing.ts';
import { stamper } from './stamp.ts';

/** A sink that keeps its records in memory. */
export interface MemoryAuditSink extends AuditSink {
  /** A copy of the list of records so far, the oldest first. */
  records(): readonly ChainedRecord[];
}

/** A sink for tests and trials: chained and checked as the log is, but gone with the process. */
export function memoryAuditSink(options: { readonly clock?: Clock } = {}): MemoryAuditSink {
  const stamp = stamper(options.clock ?? systemClock);
  const records: ChainedRecord[] = [];
  const pairing = createPairing();
  return {
    async append(record): Promise<AuditReceipt> {
      const last = records.at(-1);
      const end = last === undefined ? CHAIN_START : endAt(last);
      const checked = checkRecord(record);
      requireFitting(checked);
      const chained = Object.freeze(chainRecord(checked, end, stamp()));
      if (!pairing.accept(chained)) throw new AuditError('AUDIT_RECORD_INVALID', { field: 'phase' });
      records.push(chained);
      return Object.freeze({ seq: chained.seq, hash: chained.h, time: chained.time });
    },
    records: () => [...records],
  };
}
