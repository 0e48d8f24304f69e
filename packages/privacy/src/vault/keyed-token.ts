import { createHmac, type KeyObject } from 'node:crypto';
import { joinParts } from './join-parts.ts';

/** What a token is for: tokens of two purposes are never alike, though the value is. */
export type TokenPurpose = 'identity' | 'holding' | 'attribute' | 'key-check';

/**
 * HMAC-SHA-256 over a purpose and parts, each told apart from the next. Without the key nobody can tell whose token
 * it is, not even by trying all thousand million numbers of nine digits.
 *
 * @source RFC 2104; FIPS 198-1
 */
export function keyedToken(key: KeyObject, purpose: TokenPurpose, parts: readonly string[]): Uint8Array {
  return createHmac('sha256', key)
    .update(joinParts(['tradepulse.vault.1', purpose, ...parts]))
    .digest();
}

/**
 * The surrogate key that stands for a token: its first 63 bits, a BIGINT from 1 (0 stands for nobody). The same value
 * gives the same key in every load and in any order.
 */
export function surrogateOf(token: Uint8Array): bigint {
  return new DataView(token.buffer, token.byteOffset, 8).getBigUint64(0) >> 1n || 1n;
}
