import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import { orderedReads, type ReadPiece } from './ordered-reads.ts';

const content = Buffer.alloc(1_000_000, 'abcdefg');

/** A file of so many bytes whose later pieces are answered first. */
function backwards(file: Buffer): ReadPiece {
  return async (position, length) => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - position / 65_536)));
    return file.subarray(position, position + length);
  };
}

describe('orderedReads', () => {
  it.each([0, 1, 65_535, 65_536, 999_999, 1_000_000])(
    'gives the bytes from %d on in their order',
    async (from) => {
      const pieces = await collect(orderedReads(backwards(content), from, content.length));
      expect(Buffer.concat(pieces).equals(content.subarray(from))).toBe(true);
    },
  );

  it('ends where the file does, though more was expected', async () => {
    const pieces = await collect(orderedReads(backwards(content.subarray(0, 100_000)), 0, content.length));
    expect(Buffer.concat(pieces).equals(content.subarray(0, 100_000))).toBe(true);
  });

  it('asks ahead, and no further than 32 pieces of 64 KiB', async () => {
    let [waiting, most] = [0, 0];
    const read: ReadPiece = async (_, length) => {
      waiting += 1;
      most = Math.max(most, waiting);
      await new Promise((resolve) => setTimeout(resolve, 1));
      waiting -= 1;
      return Buffer.alloc(length);
    };
    await collect(orderedReads(read, 0, 100 * 65_536));
    expect(most).toBe(32);
  });

  it('fails with the first piece that fails, and lets no other failure go unheard', async () => {
    const read: ReadPiece = (position) => Promise.reject(new Error(`piece at ${position}`));
    await expect(collect(orderedReads(read, 0, content.length))).rejects.toThrow('piece at 0');
  });
});
