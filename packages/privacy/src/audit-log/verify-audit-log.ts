import { causeOf } from './audit-error.ts';
import type { AuditHead } from './audit-log.ts';
import { headOf, type ChainState } from './chain-state.ts';
import { checkCheckpoints, isAgainst, type CheckpointVerdict } from './checkpoint/check-checkpoints.ts';
import type { AuditFileSystem } from './files/audit-file-system.ts';
import { nodeFileSystem } from './files/node-file-system.ts';
import { scanLog, type LogScan, type OnRecord } from './scan-log.ts';

/** What verification found. */
export interface AuditVerification {
  /**
   * `ok`: every record is whole, linked and paired, and the log is what was noted and signed of it. `torn-tail`: the
   * same, but the last write was cut off. `tampered`: a record was changed, removed, added or moved, or the log is not
   * what was noted or signed. `missing`: there is no log.
   */
  readonly status: 'ok' | 'torn-tail' | 'tampered' | 'missing';
  /** How many records are good, from the first on, retired ones included. */
  readonly records: number;
  readonly firstBadSeq: number | null;
  /** The last good record; null when there is none. */
  readonly head: AuditHead | null;
  /** Numbers of intents that have no outcome: activities that run, or ended with their process. */
  readonly openIntents: readonly number[];
  /** What became of each checkpoint that the log was held to. */
  readonly checkpoints: readonly CheckpointVerdict[];
  /** How many of the records are no longer online: their roots alone were checked. */
  readonly retired: number;
  /** Numbers of the records before which the clock had gone back. */
  readonly clockWentBack: readonly number[];
}

/** What a log is held to, besides itself. */
export interface VerifyAgainst {
  /**
   * A head that was noted outside the log. The chain by itself cannot tell that its end was cut off at a
   * record, or that all of it was written anew; against a noted head it can.
   */
  readonly expect?: Pick<AuditHead, 'seq' | 'hash'>;
  /** Signed checkpoints, all of those that the anchor keeps: see `checkpointDirectory`. */
  readonly checkpoints?: readonly string[];
  /** The public keys that sign them, `name+keyid+key`. */
  readonly keys?: readonly string[];
  /** The log that they must speak of; the same one for all when left out. */
  readonly origin?: string;
}

/** How to verify. */
export interface VerifyOptions extends VerifyAgainst {
  readonly fileSystem?: AuditFileSystem;
}

/**
 * Verifies an audit log from its first record: canonical form, hashes, links, numbers, segment names and headers, that
 * every outcome has its intent, and that it is what was noted and signed of it. Only reads; a log that is being
 * written may end in a torn tail for a moment.
 *
 * @throws TypeError - a key is none
 */
export async function verifyAuditLog(
  directory: string,
  options: VerifyOptions = {},
): Promise<AuditVerification> {
  const judge = judgeOf(options);
  const scan = await scanIfThere(options.fileSystem ?? nodeFileSystem, directory, judge.onRecord);
  if (scan === null || (scan.segments.length === 0 && scan.retired === 0)) return MISSING;
  return judge.verdict(scan);
}

/** What both kinds of stores end with. */
export type Ending = Pick<LogScan, 'state' | 'tail' | 'retired' | 'damagedAt'>;

/** Watches a log being read, and judges it at the end. */
export interface LogJudge {
  readonly onRecord: OnRecord;
  verdict(ending: Ending): AuditVerification;
}

/** Holds a log to what was noted and signed of it. */
export function judgeOf({ expect, checkpoints = [], keys = [], origin }: VerifyAgainst): LogJudge {
  const check = checkCheckpoints(checkpoints, keys, origin);
  const wentBack: number[] = [];
  let isAsNoted = expect === undefined;
  return {
    onRecord(record, state) {
      if (record.seq === expect?.seq) isAsNoted = record.h === expect.hash;
      if (record.clockWentBack === true) wentBack.push(record.seq);
      check.at(state);
    },
    verdict(ending) {
      const { state, retired } = ending;
      const verdicts = check.verdicts(state, retired);
      const noted = isAsNoted || expect === undefined ? [] : [Math.min(expect.seq, state.end.seq + 1)];
      const bad = [ending.damagedAt, ...noted, ...verdicts.filter(isAgainst).map(badSeqOf(state))];
      return found(ending, bad, { checkpoints: verdicts, clockWentBack: wentBack });
    },
  };
}

/** Where a checkpoint that speaks against the log finds it wrong, at the latest. */
function badSeqOf({ end }: ChainState): (verdict: CheckpointVerdict) => number {
  return ({ size }) => Math.min(Math.max(size ?? 1, 1), end.seq + 1);
}

const MISSING: AuditVerification = Object.freeze({
  status: 'missing',
  records: 0,
  firstBadSeq: null,
  head: null,
  openIntents: Object.freeze([]),
  checkpoints: Object.freeze([]),
  retired: 0,
  clockWentBack: Object.freeze([]),
});

async function scanIfThere(
  files: AuditFileSystem,
  directory: string,
  onRecord: OnRecord,
): Promise<LogScan | null> {
  try {
    return await scanLog(files, directory, onRecord);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(causeOf(error))) return null;
    throw error;
  }
}

function found(
  { state, tail, retired }: Ending,
  bad: readonly (number | null)[],
  more: Pick<AuditVerification, 'checkpoints' | 'clockWentBack'>,
): AuditVerification {
  const numbers = bad.filter((seq) => seq !== null);
  const firstBadSeq = numbers.length === 0 ? null : Math.min(...numbers);
  const intact = tail === null ? 'ok' : 'torn-tail';
  return {
    status: firstBadSeq === null ? intact : 'tampered',
    records: state.end.seq,
    firstBadSeq,
    head: headOf(state),
    openIntents: state.pairing.open(),
    retired,
    ...more,
  };
}
