import { canonicalJson, type Json } from '../canonical/canonical-json.ts';
import type { AuditPhase } from './audit-record.ts';
import { hashOf, type ChainEnd } from './chain.ts';

/** What verification needs of a record. */
export interface LinkedRecord {
  readonly seq: number;
  readonly h: string;
  readonly time: string;
  readonly phase: AuditPhase;
  readonly corr: string;
  readonly clockWentBack?: unknown;
}

/**
 * Reads a line (without its newline) that must follow the end of a chain.
 *
 * @returns null when it does not: other bytes than the canonical ones, another number, a wrong link or hash
 */
export function readLine(bytes: Uint8Array, end: ChainEnd): LinkedRecord | null {
  const record = parseObject(bytes);
  if (record === null || !isLinked(record) || !isCanonical(record, bytes)) return null;
  if (record.seq !== end.seq + 1 || record.prevHash !== end.hash) return null;
  const { h, ...body } = record;
  return hashOf(body) === h ? record : null;
}

/** The JSON object that bytes say, or null. */
export function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    );
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const PHASES: readonly unknown[] = ['intent', 'outcome', 'event'];

function isLinked(
  record: Readonly<Record<string, unknown>>,
): record is Readonly<Record<string, unknown>> & LinkedRecord & { readonly prevHash: string } {
  const { v, seq, h, time, phase, corr, prevHash } = record;
  const texts = [h, time, corr, prevHash];
  return (
    v === 1 &&
    Number.isSafeInteger(seq) &&
    texts.every((text) => typeof text === 'string') &&
    PHASES.includes(phase)
  );
}

function isCanonical(record: object, bytes: Uint8Array): boolean {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it came out of JSON.parse
    return Buffer.from(canonicalJson(record as Json)).equals(bytes);
  } catch {
    // JSON says more than canonical JSON does, such as half a surrogate pair.
    return false;
  }
}
