import { CHAIN_START, endAt, type ChainEnd } from './chain.ts';
import type { AuditHead } from './audit-log.ts';
import { createMerkleTree, type MerkleTree } from './merkle/merkle-tree.ts';
import { createPairing, type Pairing } from './pairing.ts';
import { readLine, type LinkedRecord } from './read-line.ts';

/** How far a chain has been read or written. */
export interface ChainState {
  end: ChainEnd;
  readonly tree: MerkleTree;
  readonly pairing: Pairing;
}

/** The state before the first record. */
export function emptyChain(): ChainState {
  return { end: CHAIN_START, tree: createMerkleTree(), pairing: createPairing() };
}

/**
 * Takes the next line in.
 *
 * @param bytes - the line, without its newline
 * @returns null when it does not follow; the state is as it was then
 */
export function takeLine(state: ChainState, bytes: Uint8Array): LinkedRecord | null {
  const record = readLine(bytes, state.end);
  if (record === null || !state.pairing.accept(record)) return null;
  state.tree.add(Buffer.from(record.h, 'hex'));
  state.end = endAt(record);
  return record;
}

/** The head of a chain; null when it has no record. */
export function headOf({ end, tree }: Pick<ChainState, 'end' | 'tree'>): AuditHead | null {
  return end.seq === 0 ? null : Object.freeze({ seq: end.seq, hash: end.hash, root: tree.root() });
}
