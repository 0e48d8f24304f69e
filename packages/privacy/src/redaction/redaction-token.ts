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
 * is written, and of another class or with another key another. Each class has its own key, derived from the one
 * given. Credentials and trade partner numbers have none.
 *
 * @formula base32(HMAC-SHA-256(HKDF(key, class), version, class, canonical value)), its first 130 bits
 * @throws RedactionError - TOKEN_KEY_UNUSABLE
 * @source RFC 2104; RFC 5869; RFC 4648 section 6, in small letters
 */
export function keyedTokens(tokenKey: Uint8Array): Tokens {
  if (tokenKey.length !== 32 || tokenKey.every((byte) => byte === tokenKey[0])) {
    throw new RedactionError('TOKEN_KEY_UNUSABLE', {});
  }
  const master = createSecretKey(tokenKey);
  const keys = new Map<DataClass, KeyObject>();
  return (dataClass, value) => {
    if (DATA_CLASSES[dataClass].sensitivity === 'never') return null;
    const key = keys.get(dataClass) ?? classKey(master, dataClass);
    keys.set(dataClass, key);
    return token(key, dataClass, value);
  };
}

function classKey(master: KeyObject, dataClass: DataClass): KeyObject {
  const derived = hkdfSync('sha256', master, new Uint8Array(0), `${VERSION} ${dataClass}`, 32);
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
