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
  return linkOf(record, end, stamp).link;
}

/** A linked record and its line, with the newline. */
export interface Link {
  readonly link: ChainedRecord;
  readonly line: string;
}

/** Links a record, and writes it only once: the line is what was hashed, with the hash put in its place. */
export function linkOf(record: AuditRecord, end: ChainEnd, stamp: Stamp): Link {
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
  const members = Object.entries(body)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => [name, `${JSON.stringify(name)}:${canonicalJson(jsonOf(value))}`] as const);
  const before = members.flatMap(([name, text]) => (name < 'h' ? [text] : []));
  const after = members.flatMap(([name, text]) => (name < 'h' ? [] : [text]));
  const h = sha256Hex(LEAF, `{${[...before, ...after].join(',')}}`);
  return { link: { ...body, h }, line: `{${[...before, `"h":"${h}"`, ...after].join(',')}}\n` };
}

/** The record's line in the log, with its newline. */
export function lineOf(record: AuditRecord): string {
  return `${canonicalJson(jsonOf(record))}\n`;
}

export function endAt(record: Pick<ChainedRecord, 'seq' | 'h' | 'time'>): ChainEnd {
  return { seq: record.seq, hash: record.h, time: record.time };
}

/**
 * The hash that a canonical line must have, which is the hash of all of it but the member that says so.
 *
 * @returns null when the line does not say this hash in that form
 */
export function hashOfLine(line: string, said: string): string | null {
  const member = `"h":"${said}",`;
  const at = line.indexOf(member);
  return at < 0 ? null : sha256Hex(LEAF, line.slice(0, at), line.slice(at + member.length));
}

const LEAF = new Uint8Array([0]);

function jsonOf(record: unknown): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- canonicalJson refuses what JSON cannot say
  return record as Json;
}
