import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeFile } from '../testing/make-zip.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { unpackedFile } from './unpacked-file.ts';

async function textOf(path: string, limits?: ReadLimits, signal?: AbortSignal): Promise<string> {
  const texts: string[] = [];
  for await (const chunk of (await unpackedFile(path, limits)).stream(signal)) texts.push(chunk.toString());
  return texts.join('');
}

describe('unpackedFile', () => {
  it('reads a plain file as it is', async () => {
    const path = await makeFile('a.csv', 'abc');
    expect(await textOf(path)).toBe('abc');
    expect((await unpackedFile(path)).size).toBe(3);
  });

  it.each(['a.csv.gz', 'a.csv'])('unpacks gzip by its first bytes, whatever the name (%s)', async (name) => {
    expect(await textOf(await makeFile(name, gzipSync('abc')))).toBe('abc');
  });

  it('reads an empty file', async () => {
    expect(await textOf(await makeFile('a.csv', ''))).toBe('');
  });

  it('says that a gzip was cut off', async () => {
    const path = await makeFile('a.gz', gzipSync('abc'.repeat(500)).subarray(0, -12));
    await expect(textOf(path)).rejects.toMatchObject({
      name: 'ReadError',
      code: 'ARCHIVE_TRUNCATED',
      message: 'the archive ends before its end: it was cut off (a.gz)',
    });
  });

  it('says that a gzip is damaged', async () => {
    const bytes = gzipSync('abc'.repeat(500));
    bytes.fill(0xff, 12, 20);
    await expect(textOf(await makeFile('a.gz', bytes))).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: 'the archive is damaged: it does not unpack (a.gz)',
    });
  });

  it('zip bomb: stops at its limits', async () => {
    const path = await makeFile('a.gz', gzipSync('x'.repeat(5_000)));
    await expect(textOf(path, { ...defaultLimits, maxBytes: 4_999 })).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
      message: 'the content unpacks to more than the limit maxBytes (4999) allows (a.gz)',
    });
    const bomb = await makeFile('b.gz', gzipSync(Buffer.alloc(100 * 1024 ** 2)));
    await expect(textOf(bomb)).rejects.toMatchObject({ params: { limit: 'maxRatio', most: 250 } });
  });

  it('says that there is no file', async () => {
    await expect(textOf('/nowhere/a.csv')).rejects.toMatchObject({
      message: 'the file cannot be read: ENOENT (a.csv)',
    });
  });

  it('stops at an abort', async () => {
    const path = await makeFile('a.csv', 'abc');
    await expect(textOf(path, undefined, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
