import { createHash } from 'node:crypto';

interface Peak {
  readonly hash: Uint8Array;
  readonly leaves: number;
}

/** A Merkle tree that grows, kept as the roots of its full subtrees: one per binary digit of its size. */
export interface MerkleTree {
  /** Adds a leaf by its hash, SHA-256 of a zero byte and the data. */
  add(leafHash: Uint8Array): void;
  readonly size: number;
  /** The root, in hexadecimal. */
  root(): string;
}

/**
 * An empty tree.
 *
 * @source RFC 6962 section 2.1: node = SHA-256(0x01 || left || right), root of nothing = SHA-256("")
 */
export function createMerkleTree(): MerkleTree {
  const peaks: Peak[] = [];
  let size = 0;
  return {
    add(leafHash) {
      size += 1;
      peaks.push({ hash: leafHash, leaves: 1 });
      while (mergeLastTwo(peaks));
    },
    get size() {
      return size;
    },
    root: () => Buffer.from(rootOf(peaks)).toString('hex'),
  };
}

function mergeLastTwo(peaks: Peak[]): boolean {
  const [left, right] = [peaks.at(-2), peaks.at(-1)];
  if (left === undefined || right === undefined || left.leaves !== right.leaves) return false;
  peaks.splice(-2, 2, { hash: node(left.hash, right.hash), leaves: left.leaves * 2 });
  return true;
}

function rootOf(peaks: readonly Peak[]): Uint8Array {
  const last = peaks.at(-1);
  if (last === undefined) return createHash('sha256').digest();
  return peaks.slice(0, -1).reduceRight((right, left) => node(left.hash, right), last.hash);
}

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256')
    .update(new Uint8Array([1]))
    .update(left)
    .update(right)
    .digest();
}
