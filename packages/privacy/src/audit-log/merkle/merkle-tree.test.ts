import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMerkleTree } from './merkle-tree.ts';

interface Golden {
  readonly emptyRoot: string;
  readonly leafInputsHex: readonly string[];
  readonly leafHashesHex: readonly string[];
  readonly rootsBySize1to8Hex: readonly string[];
}

const golden = JSON.parse(
  readFileSync(new URL('./fixtures/merkle-rfc6962.json', import.meta.url), 'utf8'),
) as Golden;

describe('createMerkleTree', () => {
  it('has the published roots for every size from 0 to 8', () => {
    const tree = createMerkleTree();
    expect(tree.root()).toBe(golden.emptyRoot);
    const roots = golden.leafHashesHex.map((hash) => {
      tree.add(Buffer.from(hash, 'hex'));
      return tree.root();
    });
    expect(roots).toEqual(golden.rootsBySize1to8Hex);
    expect(tree.size).toBe(8);
  });

  it('takes leaves as the log hashes records: a zero byte, then the data', () => {
    const hashes = golden.leafInputsHex.map((data) =>
      createHash('sha256')
        .update(new Uint8Array([0]))
        .update(Buffer.from(data, 'hex'))
        .digest('hex'),
    );
    expect(hashes).toEqual(golden.leafHashesHex);
  });
});
