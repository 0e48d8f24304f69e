import type { AuditFileSystem } from './audit-file-system.ts';
import type { AuditHead } from './audit-log.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { scanLog, type LogScan } from './scan-log.ts';
import { causeOf } from './audit-error.ts';

/** What verification found. */
export interface AuditVerification {
  /**
   * `ok`: every record is whole, linked and paired. `torn-tail`: the same, but the last write was cut off.
   * `tampered`: a record was changed, removed, added or moved. `missing`: there is no log.
   */
  readonly status: 'ok' | 'torn-tail' | 'tampered' | 'missing';
  /** How many records are good, from the first on. */
  readonly records: number;
  readonly firstBadSeq: number | null;
  /** The last good record; null when there is none. */
  readonly head: AuditHead | null;
  /** Numbers of intents that have no outcome: activities that run, or ended with their process. */
  readonly openIntents: readonly number[];
}

/** How to verify. */
export interface VerifyOptions {
  /**
   * A head that was noted outside the log. The chain by itself cannot tell that its end was cut off at a
   * record, or that all of it was written anew; against a noted head it can.
   */
  readonly expect?: Pick<AuditHead, 'seq' | 'hash'>;
  readonly fileSystem?: AuditFileSystem;
}

/**
 * Verifies an audit log from its first record: canonical form, hashes, links, numbers, segment names, and that
 * every outcome has its intent. Only reads; a log that is being written may end in a torn tail for a moment.
 */
export async function verifyAuditLog(
  directory: string,
  options: VerifyOptions = {},
): Promise<AuditVerification> {
  const { expect, fileSystem = nodeFileSystem } = options;
  const matches: boolean[] = [];
  const scan = await scanIfThere(fileSystem, directory, (seq, hash) => {
    if (seq === expect?.seq) matches.push(hash === expect.hash);
  });
  if (scan === null || scan.segments.length === 0) return MISSING;
  const isAsNoted = expect === undefined || matches[0] === true;
  if (isAsNoted || scan.damagedAt !== null) return found(scan, scan.damagedAt);
  return found(scan, Math.min(expect.seq, scan.end.seq + 1));
}

const MISSING: AuditVerification = Object.freeze({
  status: 'missing',
  records: 0,
  firstBadSeq: null,
  head: null,
  openIntents: Object.freeze([]),
});

async function scanIfThere(
  files: AuditFileSystem,
  directory: string,
  onRecord: (seq: number, hash: string) => void,
): Promise<LogScan | null> {
  try {
    return await scanLog(files, directory, ({ seq, h }) => onRecord(seq, h));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(causeOf(error))) return null;
    throw error;
  }
}

function found({ end, tree, tail, pairing }: LogScan, firstBadSeq: number | null): AuditVerification {
  const intact = tail === null ? 'ok' : 'torn-tail';
  return {
    status: firstBadSeq === null ? intact : 'tampered',
    records: end.seq,
    firstBadSeq,
    head: end.seq === 0 ? null : { seq: end.seq, hash: end.hash, root: tree.root() },
    openIntents: pairing.open(),
  };
}
