import { hashNode } from './hash-node.ts';

/** A tree as it was said to be: its size and its root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Whether a proof shows that a leaf is in a tree.
 *
 * @source RFC 9162 section 2.1.3.2, whose trees are those of RFC 6962
 * @param index - where the leaf stands, from 0
 * @param leaf - the leaf's hash
 */
export function verifyInclusion(
  index: number,
  leaf: Uint8Array,
  tree: TreeHead,
  proof: readonly Uint8Array[],
): boolean {
  if (!areSizes(index, tree.size) || index >= tree.size || leaf.length !== HASH_BYTES) return false;
  let [place, hash] = [{ position: index, last: tree.size - 1 }, leaf];
  for (const beside of proof) {
    if (place.last === 0) return false;
    hash = isBesideLeft(place) ? hashNode(beside, hash) : hashNode(hash, beside);
    place = above(place);
  }
  return place.last === 0 && areEqual(hash, tree.root);
}

/**
 * Whether a proof shows that an older tree is the beginning of a newer one: nothing was changed, removed or put
 * in between. The empty tree says nothing about a later one: it is never taken.
 *
 * @source RFC 9162 section 2.1.4.2, whose trees are those of RFC 6962
 */
export function verifyConsistency(older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (!areSizes(older.size, newer.size) || older.size > newer.size || older.size === 0) return false;
  if (older.size === newer.size) return proof.length === 0 && areEqual(older.root, newer.root);
  const [first, ...others] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  return first !== undefined && climb(first, others, older, newer);
}

function climb(first: Uint8Array, proof: readonly Uint8Array[], older: TreeHead, newer: TreeHead): boolean {
  let place: Place = { position: older.size - 1, last: newer.size - 1 };
  while (isOdd(place.position)) place = halved(place);
  let [olderHash, newerHash] = [first, first];
  for (const beside of proof) {
    if (place.last === 0) return false;
    if (isBesideLeft(place)) olderHash = hashNode(beside, olderHash);
    newerHash = isBesideLeft(place) ? hashNode(beside, newerHash) : hashNode(newerHash, beside);
    place = above(place);
  }
  return place.last === 0 && areEqual(olderHash, older.root) && areEqual(newerHash, newer.root);
}

/** Where a path stands: the node's position in its row, and the position of the row's last node. */
interface Place {
  readonly position: number;
  readonly last: number;
}

/** Whether the hash beside a node stands to its left: for right children, and for the last node of a row. */
function isBesideLeft({ position, last }: Place): boolean {
  return isOdd(position) || position === last;
}

/** The node above, past rows in which the last node has nothing beside it. */
function above(place: Place): Place {
  let here = place;
  if (isBesideLeft(place)) while (!isOdd(here.position) && here.position !== 0) here = halved(here);
  return halved(here);
}

function halved({ position, last }: Place): Place {
  return { position: Math.floor(position / 2), last: Math.floor(last / 2) };
}

const HASH_BYTES = 32;

const isOdd = (value: number): boolean => value % 2 === 1;

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

function areSizes(...values: readonly number[]): boolean {
  return values.every((value) => Number.isSafeInteger(value) && value >= 0);
}

function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.from(left).equals(right);
}
