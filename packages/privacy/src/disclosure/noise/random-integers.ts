import { randomBytes } from 'node:crypto';

/** A source of whole numbers that nobody can foresee: each from 0 to below `bound` with the same chance. */
export type RandomIntegers = (bound: bigint) => bigint;

/** Random whole numbers by the system's cryptographic generator; what would favour some numbers is drawn again. */
export function cryptographicIntegers(bytes: (count: number) => Uint8Array = randomBytes): RandomIntegers {
  return (bound) => {
    if (bound < 1n) throw new RangeError('cryptographicIntegers: the bound is below 1');
    const bits = (bound - 1n).toString(2).length;
    const count = Math.ceil(bits / 8);
    const excess = BigInt(8 * count - bits);
    for (;;) {
      const drawn = bytes(count).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) >> excess;
      if (drawn < bound) return drawn;
    }
  };
}
