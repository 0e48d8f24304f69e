import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof } from './make-proof.ts';
import { createMerkleTree } from './merkle-tree.ts';
import { verifyConsistency, verifyInclusion, type TreeHead } from './verify-proof.ts';

interface Expected {
  readonly desc: string;
  readonly file: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
}

interface Golden {
  readonly leafHashesHex: readonly string[];
  readonly inclusion: readonly (Expected &
    Readonly<Record<'leafIdx' | 'treeSize', number>> &
    Readonly<Record<'root' | 'leafHash', string | null>>)[];
  readonly consistency: readonly (Expected &
    Readonly<Record<'size1' | 'size2', number>> &
    Readonly<Record<'root1' | 'root2', string | null>>)[];
}

const golden = JSON.parse(
  readFileSync(new URL('./fixtures/merkle-rfc6962.json', import.meta.url), 'utf8'),
) as Golden;

const bytes = (text: string | null): Uint8Array => Buffer.from(text ?? '', 'base64');
const proofOf = ({ proof }: Expected): readonly Uint8Array[] => (proof ?? []).map(bytes);
const leaves = golden.leafHashesHex.map((hash) => Buffer.from(hash, 'hex'));

/** The published tree over the first leaves. */
function headOf(size: number, of: readonly Uint8Array[] = leaves): TreeHead {
  const tree = createMerkleTree();
  for (const leaf of of.slice(0, size)) tree.add(leaf);
  return { size, root: Buffer.from(tree.root(), 'hex') };
}

describe('verifyInclusion', () => {
  it('R-93 has the published cases, good ones among them', () => {
    expect(golden.inclusion).toHaveLength(98);
    expect(golden.inclusion.filter(({ wantErr }) => !wantErr)).toHaveLength(6);
  });

  it.each(golden.inclusion)('R-93 judges $file as published', (expected) => {
    const { leafIdx, leafHash, treeSize, root } = expected;
    const tree = { size: treeSize, root: bytes(root) };
    expect(verifyInclusion(leafIdx, bytes(leafHash), tree, proofOf(expected))).toBe(!expected.wantErr);
  });
});

describe('verifyConsistency', () => {
  it('R-93 has the published cases, good ones among them', () => {
    expect(golden.consistency).toHaveLength(98);
    expect(golden.consistency.filter(({ wantErr }) => !wantErr)).toHaveLength(6);
  });

  it.each(golden.consistency)('R-93 judges $file as published', (expected) => {
    const older = { size: expected.size1, root: bytes(expected.root1) };
    const newer = { size: expected.size2, root: bytes(expected.root2) };
    expect(verifyConsistency(older, newer, proofOf(expected))).toBe(!expected.wantErr);
  });
});

describe('proofs that are made here', () => {
  const good = golden.inclusion.filter(({ wantErr }) => !wantErr);
  it.each(good)('R-93 are those that are published: inclusion of leaf $leafIdx in $treeSize', (expected) => {
    const made = inclusionProof(leaves.slice(0, expected.treeSize), expected.leafIdx);
    expect(made.map((hash) => Buffer.from(hash).toString('base64'))).toEqual(expected.proof ?? []);
  });

  it.each(golden.consistency.filter(({ wantErr, size1 }) => !wantErr && size1 > 0))(
    'R-93 are those that are published: from $size1 to $size2',
    (expected) => {
      const made = consistencyProof(leaves.slice(0, expected.size2), expected.size1);
      expect(made.map((hash) => Buffer.from(hash).toString('base64'))).toEqual(expected.proof ?? []);
    },
  );

  it('R-93 verify for every leaf and every older size, and not when one bit differs', () => {
    const many = Array.from({ length: 33 }, (_, at) => Buffer.alloc(32, at));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 33 }), fc.nat(32), fc.nat(255), (size, pick, bit) => {
        const [index, tree, of] = [pick % size, headOf(size, many), many.slice(0, size)];
        const older = headOf(index + 1, many);
        const [inclusion, consistency] = [inclusionProof(of, index), consistencyProof(of, index + 1)];
        expect(verifyInclusion(index, many[index] ?? tree.root, tree, inclusion)).toBe(true);
        expect(verifyConsistency(older, tree, consistency)).toBe(true);
        const forged = { size, root: Buffer.from(tree.root) };
        forged.root[bit >> 3] = forged.root.readUInt8(bit >> 3) ^ (1 << (bit & 7));
        expect(verifyInclusion(index, many[index] ?? tree.root, forged, inclusion)).toBe(false);
        expect(verifyConsistency(older, forged, consistency)).toBe(false);
      }),
    );
  });

  it('are refused for leaves and sizes that there are not', () => {
    expect(() => inclusionProof(leaves, 8)).toThrow(RangeError);
    expect(() => consistencyProof(leaves, 0)).toThrow(RangeError);
    expect(() => consistencyProof(leaves, 9)).toThrow(RangeError);
  });
});
