import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { makeFile, temporaryFolder } from '../../testing/make-zip.ts';
import { defaultLimits, type ReadLimits } from '../limits.ts';
import { tarArchive } from './tar-archive.ts';

type Said = Partial<Header>;
type Member = readonly [name: string, content: string | Buffer, said?: Said];

/** The bytes of an archive of any member names and kinds. */
async function tarOf(members: readonly Member[]): Promise<Buffer> {
  const archive = pack();
  for (const [name, content, said] of members) archive.entry({ name, ...said }, content);
  archive.finalize();
  return Buffer.concat(await collect(archive as AsyncIterable<Buffer>));
}

async function makeTarGz(...members: readonly Member[]): Promise<string> {
  return makeFile('a.tar.gz', gzipSync(await tarOf(members)));
}

async function textOf(path: string, limits?: ReadLimits, signal?: AbortSignal): Promise<string> {
  const texts: string[] = [];
  for (const file of await tarArchive(path, limits).files(signal)) {
    for await (const chunk of file.stream(signal)) texts.push(chunk.toString('latin1'));
  }
  return texts.join('');
}

describe('tarArchive', () => {
  it('reads what GNU tar wrote, gzipped or not, long names and folders too', async () => {
    const path = await temporaryFolder();
    const long = `${'x'.repeat(120)}.csv`;
    await mkdir(join(path, 'extract'));
    await writeFile(join(path, 'extract', 'bill.csv'), 'bill');
    await writeFile(join(path, 'extract', long), 'long');
    for (const [flags, name] of [
      ['-czf', 'a.tar.gz'],
      ['-cf', 'a.tar'],
    ] as const) {
      execFileSync('tar', [flags, name, '--sort=name', 'extract'], { cwd: path });
      const files = await tarArchive(join(path, name)).files();
      expect(files.map((file) => [file.name, file.size])).toEqual([
        ['bill.csv', 4],
        [long, 4],
      ]);
      expect(await textOf(join(path, name))).toBe('billlong');
    }
  });

  it('reads members in any order and again', async () => {
    const [one, two] = await tarArchive(await makeTarGz(['1', 'one'], ['2', 'two'])).files();
    const texts = [];
    for (const file of [two!, one!, two!]) texts.push(Buffer.concat(await collect(file.stream())).toString());
    expect(texts).toEqual(['two', 'one', 'two']);
  });

  it('reads empty members', async () => {
    expect(await textOf(await makeTarGz(['1', ''], ['2', 'two'], ['3', '']))).toBe('two');
  });

  it.each([
    ['../a.txt', 'it leaves its folder'],
    ['a/../../b.txt', 'it leaves its folder'],
    ['/etc/passwd', 'it is absolute'],
    ['C:/a.txt', 'it names a drive'],
    ['a\\b.txt', 'it contains a backslash'],
  ])('path traversal: refuses the member name %j', async (name, reason) => {
    await expect(textOf(await makeTarGz(['first', '1'], [name, '2']))).rejects.toMatchObject({
      name: 'ReadError',
      code: 'ARCHIVE_MEMBER_NAME',
      message: `the name of entry 2 is not safe: ${reason} (a.tar.gz)`,
    });
  });

  it.each(['symlink', 'link', 'character-device', 'block-device', 'fifo'] as const)(
    'path traversal: refuses an entry that is a %s',
    async (type) => {
      const path = await makeTarGz(['a.txt', '', { type, linkname: '/etc/passwd' }]);
      await expect(textOf(path)).rejects.toMatchObject({
        code: 'ARCHIVE_MEMBER_LINK',
        message: 'entry 1 is a link, not a file (a.tar.gz)',
      });
    },
  );

  it('path traversal: refuses a link that GNU tar wrote', async () => {
    const path = await temporaryFolder();
    await symlink('/etc/passwd', join(path, 'a.txt'));
    execFileSync('tar', ['-czf', 'a.tgz', 'a.txt'], { cwd: path });
    await expect(textOf(join(path, 'a.tgz'))).rejects.toMatchObject({ code: 'ARCHIVE_MEMBER_LINK' });
  });

  it('path traversal: refuses two members of one path, letter case aside', async () => {
    await expect(textOf(await makeTarGz(['A/b.csv', '1'], ['a/B.csv', '2']))).rejects.toMatchObject({
      code: 'MEMBER_DUPLICATED',
      message: 'the archive holds a path more than once (a.tar.gz)',
    });
  });

  it('zip bomb: refuses more entries than its limit', async () => {
    const path = await makeTarGz(['1', '1'], ['2', '2'], ['3', '3']);
    await expect(textOf(path, { ...defaultLimits, maxEntries: 2 })).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_MANY_ENTRIES',
      message: 'the archive has more than 2 entries, the limit maxEntries (a.tar.gz)',
    });
  });

  it('zip bomb: refuses a member larger than its limit', async () => {
    const path = await makeTarGz(['1', 'x'.repeat(2_000)]);
    await expect(textOf(path, { ...defaultLimits, maxBytes: 1_999 })).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
      message: 'the content unpacks to more than the limit maxBytes (1999) allows (a.tar.gz)',
    });
    expect(await textOf(path, { ...defaultLimits, maxBytes: 2_000 })).toHaveLength(2_000);
  });

  it('zip bomb: stops a bomb by its ratio', async () => {
    await expect(textOf(await makeTarGz(['1', Buffer.alloc(100 * 1024 ** 2)]))).rejects.toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
      params: { limit: 'maxRatio', most: 250 },
    });
  });

  it('zip bomb: stops a header that is a bomb', async () => {
    const header = (await tarOf([['a', '', { type: 'file', pax: { comment: 'x' } }]])).subarray(0, 512);
    // The size of the extended header, in octal: 8 MiB. Its checksum is the sum of the bytes, blanks in its place.
    header.write('00040000000', 124, 'latin1');
    header.fill(' ', 148, 156);
    const sum = header.reduce((before, byte) => before + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    await expect(textOf(await makeFile('a.tar', header))).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: 'the archive is damaged: the header of an entry is too long (a.tar)',
    });
  });

  it.each([0.1, 0.5, 0.9, 0.999])('says that a gzip cut at %d of its length is truncated', async (share) => {
    const whole = await readFile(await makeTarGz(['1', 'abc'], ['2', 'def'.repeat(99)]));
    const path = await makeFile('a.tar.gz', whole.subarray(0, Math.floor(whole.length * share)));
    await expect(textOf(path)).rejects.toMatchObject({ code: 'ARCHIVE_TRUNCATED' });
  });

  it.each([0, 100, 600, 1_024, 1_536, 2_048])(
    'says that a tar cut after %d bytes is truncated, between members as well',
    async (length) => {
      // Header and content of each member fill a block of 512 bytes; the end has two blocks.
      const whole = await tarOf([
        ['1', 'abc'],
        ['2', 'def'],
      ]);
      expect(whole).toHaveLength(3_072);
      const path = await makeFile('a.tar', whole.subarray(0, length));
      await expect(textOf(path)).rejects.toMatchObject({
        code: 'ARCHIVE_TRUNCATED',
        message: 'the archive ends before its end: it was cut off (a.tar)',
      });
    },
  );

  it('says that something else is not a tar', async () => {
    await expect(textOf(await makeFile('a.tar', '<html></html>'.repeat(99)))).rejects.toMatchObject({
      code: 'ARCHIVE_NOT_TAR',
      message: 'the file is not a tar archive (a.tar)',
    });
  });

  it('finds damage between members without repeating it', async () => {
    const bytes = await tarOf([
      ['1', 'abc'],
      ['2', 'def'],
    ]);
    bytes.fill('SECRET', 1_024, 1_300);
    await expect(textOf(await makeFile('a.tar', bytes))).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      message: 'the archive is damaged: the header of an entry is not valid (a.tar)',
    });
  });

  it('says that there is no file', async () => {
    await expect(textOf('/nowhere/a.tar.gz')).rejects.toMatchObject({
      message: 'the file cannot be read: ENOENT (a.tar.gz)',
    });
  });

  it('has the fingerprint of the file itself', async () => {
    // sha256sum of a file with the three bytes "abc": FIPS 180-2, appendix B.1
    expect(await tarArchive(await makeFile('a.tar', 'abc')).fingerprint()).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('closes what it opened when the reader leaves early, and writes nothing', async () => {
    const path = await makeTarGz(['1', Buffer.alloc(5_000_000, 'abcdefg')], ['2', '2']);
    const [file] = await tarArchive(path).files();
    const before = (await readdir('/proc/self/fd').catch(() => [])).length;
    for (let turn = 0; turn < 20; turn += 1) {
      for await (const chunk of file!.stream()) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await readdir('/proc/self/fd').catch(() => [])).length - before).toBeLessThan(5);
    expect(await readdir(dirname(path))).toEqual(['a.tar.gz']);
  });

  it('stops at an abort', async () => {
    const path = await makeTarGz(['1', Buffer.alloc(5_000_000, 'abcdefg')]);
    const controller = new AbortController();
    const [file] = await tarArchive(path).files();
    const stream = file!.stream(controller.signal);
    await stream.next();
    controller.abort();
    await expect(collect(stream)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(tarArchive(path).files(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
