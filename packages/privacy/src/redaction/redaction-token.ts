import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { joinParts } from '../vault/join-parts.ts';
import { plainReading } from './reading/reading.ts';
import { RedactionError } from './redaction-error.ts';

/** Makes the token of a value of a class; null where the class has none. */
export type Tokens = (dataClass: DataClass, value: string) => string | null;

/** No tokens at all. */
export const noTokens: Tokens = () => null;

/**
 * Tokens of 26 characters that stand for values: the same value of the same class always has the same, however it
 * is written, and of another class, in another epoch or with another key another. Each class and epoch has its own key,
 * derived from the one given: tokens of two epochs cannot be linked. Credentials, trade partner numbers and Social
 * Security numbers have none; what joins the last is the vault's own.
 *
 * @formula base32(HMAC-SHA-256(HKDF(key, class and epoch), version, class, canonical value)), its first 130 bits
 * @param epoch - the edition of a dataset, such as `2026-11`, with which keys are rotated; null for none
 * @throws RedactionError - TOKEN_KEY_UNUSABLE
 * @source RFC 2104; RFC 5869; RFC 4648 section 6, in small letters
 */
export function keyedTokens(tokenKey: Uint8Array, epoch: string | null = null): Tokens {
  if (tokenKey.length !== 32 || tokenKey.every((byte) => byte === tokenKey[0])) {
    throw new RedactionError('TOKEN_KEY_UNUSABLE', {});
  }
  const master = createSecretKey(tokenKey);
  const keys = new Map<DataClass, KeyObject>();
  return (dataClass, value) => {
    if (!hasToken(dataClass)) return null;
    const key = keys.get(dataClass) ?? classKey(master, dataClass, epoch);
    keys.set(dataClass, key);
    return token(key, dataClass, value);
  };
}

/** Whether values of a class may be told apart by tokens outside of the vault. */
export function hasToken(dataClass: DataClass): boolean {
  return dataClass !== 'SSN' && DATA_CLASSES[dataClass].sensitivity !== 'never';
}

function classKey(master: KeyObject, dataClass: DataClass, epoch: string | null): KeyObject {
  const purpose = epoch === null ? `${VERSION} ${dataClass}` : `${VERSION} ${dataClass} ${epoch}`;
  const derived = hkdfSync('sha256', master, new Uint8Array(0), purpose, 32);
  return createSecretKey(new Uint8Array(derived));
}

function token(key: KeyObject, dataClass: DataClass, value: string): string {
  const parts = joinParts([VERSION, dataClass, canonicalValue(dataClass, value)]);
  return base32(createHmac('sha256', key).update(parts).digest()).slice(0, 26);
}

/** What is the same however it is written. Marks matter in e-mail addresses alone. */
function canonicalValue(dataClass: DataClass, value: string): string {
  const folded = plainReading(value).toUpperCase();
  if (dataClass === 'EMAIL') return folded.trim();
  const bare = folded.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return dataClass === 'PHONE' && bare.length === 11 && bare.startsWith('1') ? bare.slice(1) : bare;
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/gu) ?? [];
  return groups.map((group) => ALPHABET.charAt(Number.parseInt(group, 2))).join('');
}

const VERSION = 'tradepulse.redaction.1';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
