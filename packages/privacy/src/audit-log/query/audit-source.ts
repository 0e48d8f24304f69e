import { nodeFileSystem } from '../files/node-file-system.ts';
import type { LinkedRecord } from '../read-line.ts';
import { judgeOf, type AuditVerification } from '../verify-audit-log.ts';
import { scanLog } from '../scan-log.ts';
import { verifyAuditRecords, type StoredRecord } from '../verify-audit-records.ts';

/** Where a trail is read from: the directory of a log, or what holds records in their order. */
export type AuditSource =
  | string
  | {
      /** The stored lines, from the first on. */
      records(): Iterable<StoredRecord> | AsyncIterable<StoredRecord>;
    };

/** Reads a trail from its first record, verifying it on the way; what follows a damage is not read. */
export async function readTrail(
  source: AuditSource,
  onRecord: (record: LinkedRecord) => void,
): Promise<AuditVerification> {
  if (typeof source !== 'string') return verifyAuditRecords(source.records(), {}, onRecord);
  const judge = judgeOf({});
  return judge.verdict(await scanLog(nodeFileSystem, source, onRecord));
}
