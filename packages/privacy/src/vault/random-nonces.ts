import { randomFillSync } from 'node:crypto';

/** Bytes of a nonce of AES-GCM. */
export const NONCE_BYTES = 12;

const atOnce = 1_024;

/** A source of random nonces, each given once. They are drawn many at once: a call for each takes longer than AES. */
export function randomNonces(): () => Uint8Array {
  const pool = new Uint8Array(NONCE_BYTES * atOnce);
  let next = pool.length;
  return () => {
    if (next === pool.length) {
      randomFillSync(pool);
      next = 0;
    }
    next += NONCE_BYTES;
    return pool.slice(next - NONCE_BYTES, next);
  };
}
