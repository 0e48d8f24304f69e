import { canonicalJson, type Json } from '../canonical/canonical-json.ts';
import type { AuditPhase } from './audit-record.ts';
import { hashOfLine, type ChainEnd } from './chain.ts';

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
  const text = textOf(bytes);
  const record = text === null ? null : parseText(text);
  if (text === null || record === null || !isLinked(record)) return null;
  if (record.seq !== end.seq + 1 || record.prevHash !== end.hash) return null;
  return hashOfLine(text, record.h) === record.h && isCanonical(record, text) ? record : null;
}

/** The JSON object that bytes say, or null. */
export function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  const text = textOf(bytes);
  return text === null ? null : parseText(text);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function parseText(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
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

/** What JSON writes is canonical when keys are sorted and nothing is escaped as a number; the rest is written anew. */
function isCanonical(record: object, text: string): boolean {
  if (!text.includes('\\u') && areSorted(record)) return JSON.stringify(record) === text;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it came out of JSON.parse
    return canonicalJson(record as Json) === text;
  } catch {
    // JSON says more than canonical JSON does, such as half a surrogate pair.
    return false;
  }
}

function areSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(areSorted);
  let before: string | null = null;
  for (const [name, inner] of Object.entries(value)) {
    if ((before !== null && name <= before) || !areSorted(inner)) return false;
    before = name;
  }
  return true;
}
