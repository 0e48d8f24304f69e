import { hashNode } from './hash-node.ts';

/**
 * The proof that the leaf with this index (from 0) is in the tree over all the leaves: the hashes of the subtrees
 * beside its path, the lowest first. {@link verifyInclusion} checks it against a root.
 *
 * @source RFC 6962 section 2.1.1
 * @param leaves - leaf hashes in their order
 * @throws RangeError - there is no such leaf
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError('inclusionProof: there is no such leaf');
  }
  return path(leaves, index, 0, leaves.length);
}

/**
 * The proof that the tree over the first `oldSize` leaves is the beginning of the tree over all of them.
 * {@link verifyConsistency} checks it against both roots.
 *
 * @source RFC 6962 section 2.1.2
 * @param leaves - leaf hashes in their order
 * @throws RangeError - the old size is zero or larger than the new
 */
export function consistencyProof(leaves: readonly Uint8Array[], oldSize: number): readonly Uint8Array[] {
  if (!Number.isSafeInteger(oldSize) || oldSize < 1 || oldSize > leaves.length) {
    throw new RangeError('consistencyProof: the old size is not between 1 and the new one');
  }
  return subproof(leaves, oldSize, { from: 0, to: leaves.length }, true);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function path(leaves: readonly Uint8Array[], index: number, from: number, to: number): readonly Uint8Array[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...path(leaves, index, from, middle), rootOf(leaves, middle, to)]
    : [...path(leaves, index, middle, to), rootOf(leaves, from, middle)];
}

/** `isWhole`: the old tree's root is what the verifier knows already, so that it need not be told. */
function subproof(
  leaves: readonly Uint8Array[],
  oldEnd: number,
  { from, to }: Range,
  isWhole: boolean,
): readonly Uint8Array[] {
  if (oldEnd === to) return isWhole ? [] : [rootOf(leaves, from, to)];
  const middle = from + splitOf(to - from);
  if (oldEnd <= middle) {
    return [...subproof(leaves, oldEnd, { from, to: middle }, isWhole), rootOf(leaves, middle, to)];
  }
  return [...subproof(leaves, oldEnd, { from: middle, to }, false), rootOf(leaves, from, middle)];
}

/** The largest power of two that is smaller than a number of leaves. */
function splitOf(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

function rootOf(leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  const [only] = leaves.slice(from, from + 1);
  if (only === undefined) throw new RangeError('rootOf: a tree of nothing');
  if (to - from === 1) return only;
  const middle = from + splitOf(to - from);
  return hashNode(rootOf(leaves, from, middle), rootOf(leaves, middle, to));
}
