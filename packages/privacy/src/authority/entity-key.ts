import type { PartyKind } from '../vault/party-kind.ts';

/**
 * A party, by a key that tells nothing of who it is: its surrogate key in decimal, or its whole keyed token as 64
 * hexadecimal digits. Both name the same party, since the surrogate key is the first 63 bits of the token.
 */
export interface EntityKey {
  readonly kind: PartyKind;
  readonly key: string;
}

/**
 * The surrogate key that a key names.
 *
 * @returns null for a key that is neither a surrogate key nor a token
 * @example
 * surrogateOfKey('42'); // => 42n
 */
export function surrogateOfKey(key: string): bigint | null {
  if (/^[1-9][0-9]{0,18}$/.test(key)) {
    const surrogate = BigInt(key);
    return surrogate < 2n ** 63n ? surrogate : null;
  }
  if (!/^[0-9a-f]{64}$/.test(key)) return null;
  return BigInt(`0x${key.slice(0, 16)}`) >> 1n || 1n;
}
