import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { makeFile, makeZip } from '../../testing/make-zip.ts';
import { defaultLimits, type ReadLimits } from '../limits.ts';
import { zipArchive } from './zip-archive.ts';

async function textOf(path: string, limits?: ReadLimits, signal?: AbortSignal): Promise<string> {
  const texts: string[] = [];
  for (const file of await zipArchive(path, limits).files(signal)) {
    for await (const chunk of file.stream(signal)) texts.push(chunk.toString('latin1'));
  }
  return texts.join('');
}

/** How many files the process holds open; only Linux says it. */
async function openFiles(): Promise<number> {
  return (await readdir('/proc/self/fd').catch(() => [])).length;
}

describe('zipArchive', () => {
  it('reads members where they are, in folders too', async () => {
    const path = await makeZip('a.zip', [
      ['IMDB2501/', '', { compress: false }],
      ['IMDB2501/ONE.TXT', 'one'],
      ['two.txt', 'two'],
    ]);
    const files = await zipArchive(path).files();
    expect(files.map(({ name, size }) => [name, size])).toEqual([
      ['ONE.TXT', 3],
      ['two.txt', 3],
    ]);
    expect(await textOf(path)).toBe('onetwo');
  });

  it('reads stored members as well as deflated ones', async () => {
    expect(
      await textOf(await makeZip('a.zip', [['a.txt', 'x'.repeat(999), { compress: false }]])),
    ).toHaveLength(999);
  });

  it('has the fingerprint of the file itself', async () => {
    // sha256sum of a file with the three bytes "abc": FIPS 180-2, appendix B.1
    const path = await makeFile('a.zip', 'abc');
    expect(await zipArchive(path).fingerprint()).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it.each([
    ['../AAAAAAA.TXT', 'it leaves its folder'],
    ['AAA/../AAA.TXT', 'it leaves its folder'],
    ['/AAAAAAAAA.TXT', 'it is absolute'],
    ['C:/AAAAAAA.TXT', 'it names a drive'],
    ['AAA\\AAAAAA.TXT', 'it contains a backslash'],
    ['AAA\0AAAAAA.TXT', 'it contains a NUL'],
  ])('path traversal: refuses the member name %j', async (name, reason) => {
    const path = await makeZip('a.zip', [
      ['first.txt', '1'],
      [name, '2'],
    ]);
    await expect(textOf(path)).rejects.toMatchObject({
      name: 'ReadError',
      code: 'ARCHIVE_MEMBER_NAME',
      message: `the name of entry 2 is not safe: ${reason} (a.zip)`,
      place: { file: 'a.zip' },
    });
  });

  it('path traversal: refuses links', async () => {
    const path = await makeZip('a.zip', [['a.txt', '/etc/passwd', { mode: 0o120777 }]]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_MEMBER_LINK',
      message: 'entry 1 is a link, not a file (a.zip)',
    });
  });

  it('refuses encrypted members', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'abc', { flags: 1 }]]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_ENCRYPTED',
      message: 'entry 1 is encrypted (a.zip)',
    });
  });

  it('refuses methods that it does not read', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'abc', { method: 12 }]]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_METHOD',
      message: 'the compression method 12 is not read: only stored and deflated members are (a.txt)',
    });
  });

  it('path traversal: refuses two members of one path, letter case aside', async () => {
    const path = await makeZip('a.zip', [
      ['A/IMP.TXT', '1'],
      ['a/imp.txt', '2'],
    ]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'MEMBER_DUPLICATED',
      message: 'the archive holds a path more than once (a.zip)',
    });
  });

  it('zip bomb: refuses entries that share bytes', async () => {
    const path = await makeZip('a.zip', [
      ['a.txt', 'abc'],
      ['b.txt', 'def', { offset: 4 }],
    ]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_OVERLAP',
      message: 'entry 2 shares bytes with another entry (a.zip)',
    });
  });

  it('zip bomb: refuses more entries than its limit', async () => {
    const path = await makeZip('a.zip', [
      ['a.txt', '1'],
      ['b.txt', '2'],
      ['c.txt', '3'],
    ]);
    await expect(textOf(path, { ...defaultLimits, maxEntries: 2 })).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_MANY_ENTRIES',
      message: 'the archive has more than 2 entries, the limit maxEntries (a.zip)',
    });
  });

  it('zip bomb: stops a member at its limit of bytes', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'x'.repeat(2_000_000)]]);
    await expect(textOf(path, { ...defaultLimits, maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
      message: 'the content unpacks to more than the limit maxBytes (1000000) allows (a.txt)',
    });
  });

  it('zip bomb: stops a bomb by its ratio', async () => {
    const path = await makeZip('a.zip', [['a.txt', Buffer.alloc(100 * 1024 ** 2)]]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
      message: 'the content unpacks to more than the limit maxRatio (250) allows (a.txt)',
    });
  });

  it('zip bomb: counts what comes out, whatever the directory says', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'x'.repeat(50_000), { unpackedSize: 10 }]]);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: 'the archive is damaged: a member is longer than its directory says (a.txt)',
    });
  });

  it('finds a member that is shorter than the directory says', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'abc', { unpackedSize: 10 }]]);
    await expect(textOf(path)).rejects.toMatchObject({
      message: 'the archive is damaged: a member is shorter than its directory says (a.txt)',
    });
  });

  it('compares checksums', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'abc', { checksum: 0 }]]);
    await expect(textOf(path)).rejects.toMatchObject({
      message: 'the archive is damaged: the checksum of a member is wrong (a.txt)',
    });
  });

  it.each([0.1, 0.5, 0.9, 0.999])(
    'says that an archive cut at %d of its length is truncated',
    async (share) => {
      const whole = await readFile(
        await makeZip('a.zip', [
          ['a.txt', 'abc'],
          ['b.txt', 'def'.repeat(99)],
        ]),
      );
      const path = await makeFile('a.zip', whole.subarray(0, Math.floor(whole.length * share)));
      await expect(textOf(path)).rejects.toMatchObject({
        code: 'ARCHIVE_TRUNCATED',
        message: 'the archive ends before its end: it was cut off (a.zip)',
      });
    },
  );

  it('refuses bytes behind the end of the archive', async () => {
    const whole = await readFile(await makeZip('a.zip', [['a.txt', 'abc']]));
    const path = await makeFile('a.zip', Buffer.concat([whole, Buffer.from('more')]));
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: 'the archive is damaged: its directory is not valid (a.zip)',
    });
  });

  it('says that something else is not a zip', async () => {
    await expect(textOf(await makeFile('a.zip', '<html></html>'.repeat(9)))).rejects.toMatchObject({
      code: 'ARCHIVE_NOT_ZIP',
      message: 'the file is not a zip archive (a.zip)',
    });
  });

  it('says that there is no file', async () => {
    await expect(textOf('/nowhere/a.zip')).rejects.toMatchObject({
      code: 'FILE_NOT_READABLE',
      message: 'the file cannot be read: ENOENT (a.zip)',
    });
  });

  it('finds damage inside a member without repeating it', async () => {
    const path = await makeZip('a.zip', [['a.txt', 'x'.repeat(5_000)]]);
    const bytes = await readFile(path);
    bytes.fill(0xff, 40, 50);
    await writeFile(path, bytes);
    await expect(textOf(path)).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: 'the archive is damaged: it does not unpack (a.txt)',
    });
  });

  it('closes what it opened when the reader leaves early', async () => {
    const path = await makeZip('a.zip', [['a.txt', Buffer.alloc(5_000_000, 'abcdefg')]]);
    const before = await openFiles();
    for (let turn = 0; turn < 20; turn += 1) {
      const [file] = await zipArchive(path).files();
      for await (const chunk of file!.stream()) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await openFiles()) - before).toBeLessThan(5);
  });

  it('stops at an abort', async () => {
    const path = await makeZip('a.zip', [['a.txt', Buffer.alloc(5_000_000, 'abcdefg')]]);
    const controller = new AbortController();
    const [file] = await zipArchive(path).files(controller.signal);
    const stream = file!.stream(controller.signal);
    await stream.next();
    controller.abort();
    await expect(collect(stream)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(zipArchive(path).files(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is named like its file', () => {
    const path = '/data/IMDB2501.ZIP';
    expect(zipArchive(path).name).toBe(basename(path));
  });
});
