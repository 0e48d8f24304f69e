import { createHash } from 'node:crypto';

const NODE = new Uint8Array([1]);

/**
 * The hash of an inner node of a Merkle tree: SHA-256 of a byte 1 and both children.
 *
 * @source RFC 6962 section 2.1
 */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}
