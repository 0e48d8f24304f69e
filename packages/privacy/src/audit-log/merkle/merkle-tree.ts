import { createHash } from 'node:crypto';
import { hashNode } from './hash-node.ts';

/** A full subtree of a Merkle tree: its root, and how many leaves it has (a power of two). */
export interface Peak {
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
  /** The roots of the full subtrees, the largest first: all that is needed to go on. */
  peaks(): readonly Peak[];
}

/**
 * A tree, empty or going on from the peaks of another.
 *
 * @source RFC 6962 section 2.1: node = SHA-256(0x01 || left || right), root of nothing = SHA-256("")
 */
export function createMerkleTree(from: readonly Peak[] = []): MerkleTree {
  const peaks: Peak[] = [...from];
  let size = from.reduce((leaves, peak) => leaves + peak.leaves, 0);
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
    peaks: () => [...peaks],
  };
}

/**
 * The peaks of a tree from their hashes in hexadecimal: sizes follow from the size of the tree, digit by digit.
 *
 * @returns null when there are more or fewer than the size has ones among its binary digits
 */
export function peaksOf(size: number, hashes: readonly string[]): readonly Peak[] | null {
  const leaves = powersIn(size);
  if (leaves.length !== hashes.length) return null;
  return leaves.map((count, at) => ({ leaves: count, hash: Buffer.from(hashes[at] ?? '', 'hex') }));
}

/** The powers of two that add up to a number, the largest first. */
function powersIn(size: number): readonly number[] {
  const digits = size.toString(2).split('');
  return digits.flatMap((digit, at) => (digit === '1' ? [2 ** (digits.length - 1 - at)] : []));
}

function mergeLastTwo(peaks: Peak[]): boolean {
  const [left, right] = [peaks.at(-2), peaks.at(-1)];
  if (left === undefined || right === undefined || left.leaves !== right.leaves) return false;
  peaks.splice(-2, 2, { hash: hashNode(left.hash, right.hash), leaves: left.leaves * 2 });
  return true;
}

function rootOf(peaks: readonly Peak[]): Uint8Array {
  const last = peaks.at(-1);
  if (last === undefined) return createHash('sha256').digest();
  return peaks.slice(0, -1).reduceRight((right, left) => hashNode(left.hash, right), last.hash);
}
