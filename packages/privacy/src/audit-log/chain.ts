import { canonicalJson, type Json } from '../canonical/canonical-json.ts';
import { sha256Hex } from '../canonical/sha256.ts';
import type { AuditRecord } from './audit-record.ts';
import type { AuditOrigin } from './files/process-identity.ts';

/** A record in the chain, as it stands in a line of the log. */
export interface ChainedRecord extends AuditRecord {
  readonly v: 1;
  readonly seq: number;
  readonly time: string;
  /** Whether the clock stood before the last record's time; order is by `seq` then. */
  readonly clockWentBack: boolean;
  /** Microseconds since the process began, which no change of the clock moves; orders records of one process. */
  readonly mono: number;
  readonly origin: AuditOrigin;
  /** The hash of the record before. */
  readonly prevHash: string;
  /** SHA-256 of a zero byte and the canonical JSON of the record without `h`: a leaf hash of RFC 6962. */
  readonly h: string;
}

/** The end of a chain: what the next record is linked to. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
  readonly time: string;
}

/** The end of a chain that has no record yet. */
export const CHAIN_START: ChainEnd = Object.freeze({
  seq: 0,
  hash: '0'.repeat(64),
  time: new Date(0).toISOString(),
});

/** When and where a record is made. */
export interface Stamp {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly mono: number;
  readonly origin: AuditOrigin;
}

/** Links a record to the end of a chain. */
export function chainRecord(record: AuditRecord, end: ChainEnd, stamp: Stamp): ChainedRecord {
  const time = new Date(stamp.now).toISOString();
  const body = {
    ...record,
    v: 1 as const,
    seq: end.seq + 1,
    time,
    clockWentBack: time < end.time,
    mono: stamp.mono,
    origin: stamp.origin,
    prevHash: end.hash,
  };
  return { ...body, h: hashOf(body) };
}

/** The record's line in the log, with its newline. */
export function lineOf(record: AuditRecord): string {
  return `${canonicalJson(jsonOf(record))}\n`;
}

export function endAt(record: Pick<ChainedRecord, 'seq' | 'h' | 'time'>): ChainEnd {
  return { seq: record.seq, hash: record.h, time: record.time };
}

/** The hash that a record without `h` must have. */
export function hashOf(body: object): string {
  return sha256Hex(LEAF, canonicalJson(jsonOf(body)));
}

const LEAF = new Uint8Array([0]);

function jsonOf(record: object): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- canonicalJson refuses what JSON cannot say
  return record as Json;
}
