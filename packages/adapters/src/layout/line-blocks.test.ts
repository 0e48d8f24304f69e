import { describe, expect, it } from 'vitest';
import { eachLine, lineBlocks } from './line-blocks.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const block of lineBlocks(pieces(text, size), 'x.txt')) {
    eachLine(block, (start, end) => lines.push(block.toString('latin1', start, end)));
  }
  return lines;
}

describe('lineBlocks', () => {
  it.each([1, 2, 3, 5, 100])('cuts the same lines whatever the pieces (%i bytes)', async (size) => {
    expect(await linesOf('one\r\ntwo\nthree\r\n', size)).toEqual(['one', 'two', 'three']);
  });

  it('takes a last line without a line end', async () => {
    expect(await linesOf('one\r\ntwo', 4)).toEqual(['one', 'two']);
  });

  it.each(['one\r\ntwo\r\n\x1A', 'one\r\ntwo\x1A'])('drops the end-of-file character of %j', async (text) => {
    expect(await linesOf(text, 3)).toEqual(['one', 'two']);
  });

  it('keeps empty lines, for the reader to judge', async () => {
    expect(await linesOf('one\r\n\r\ntwo\n\n', 100)).toEqual(['one', '', 'two', '']);
  });

  it('refuses a line that does not end within a megabyte', async () => {
    await expect(linesOf('7'.repeat(1_100_000), 65_536)).rejects.toMatchObject({
      name: 'ReadError',
      code: 'LINE_TOO_LONG',
      message: 'a line has more than 1048576 bytes (x.txt)',
    });
  });
});
