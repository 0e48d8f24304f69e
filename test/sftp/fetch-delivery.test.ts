import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchDelivery, listRemote, type TransferProgress } from '@tradepulse/adapters/sftp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announced, hashesOf, putDelivery, randomBytes } from './delivery-on-server.ts';
import { noOpenssh, sftpBench } from './sftp-bench.ts';

const skipped = noOpenssh();

const files = {
  'bill.csv': randomBytes(100_000, 1),
  'entry_line.csv.gz': randomBytes(2_000_000, 2),
  'release.csv': Buffer.alloc(0),
};
const total = 2_100_000;

describe.skipIf(skipped)('a delivery on an OpenSSH server', () => {
  const { optionsFor, makePlaces, start, stop } = sftpBench();
  beforeAll(start);
  afterAll(stop);

  it('is handed over whole, for its owner alone, and found there the second time', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const delivery = await fetchDelivery(optionsFor(places));
    expect(delivery).toMatchObject({ status: 'fetched', bytes: total });
    expect(await hashesOf(delivery.path)).toEqual(await hashesOf(places.remoteFolder));
    expect(await readdir(places.inbox)).toEqual([`2026-10.${delivery.sha256.slice(0, 12)}`]);
    expect((await delivery.source.files()).map(({ name }) => name)).toEqual([
      'bill.csv',
      'entry_line.csv.gz',
      'manifest.json',
      'release.csv',
    ]);
    expect((await stat(delivery.path)).mode & 0o777).toBe(0o700);
    expect((await stat(join(delivery.path, 'bill.csv'))).mode & 0o777).toBe(0o600);
    expect(await fetchDelivery(optionsFor(places))).toMatchObject({
      status: 'unchanged',
      path: delivery.path,
    });
    expect(await readdir(places.inbox)).toHaveLength(1);
  });

  it('comes beside the earlier one when it was corrected', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const first = await fetchDelivery(optionsFor(places));
    await putDelivery(places.remoteFolder, { ...files, 'bill.csv': randomBytes(100_000, 3) });
    const second = await fetchDelivery(optionsFor(places));
    expect(second.status).toBe('fetched');
    expect(second.path).not.toBe(first.path);
    expect(await readdir(places.inbox)).toHaveLength(2);
  });

  it('reports its progress up to its last byte', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const seen: TransferProgress[] = [];
    await fetchDelivery(optionsFor(places, { onProgress: (progress) => seen.push(progress) }));
    const bytes = seen.map((progress) => progress.bytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    expect(seen.every(({ totalBytes }) => totalBytes === total)).toBe(true);
    expect(seen.at(-1)).toEqual({
      step: 'checking',
      file: 'release.csv',
      bytes: total,
      totalBytes: total,
      failures: 0,
    });
  });

  it('may be told by its files instead of a manifest, or its manifest be known', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const expected = [announced('bill.csv', files['bill.csv'])];
    const some = await fetchDelivery(optionsFor(places, { expected }));
    expect(await readdir(some.path)).toEqual(['bill.csv']);
    const { sha256 } = await fetchDelivery(optionsFor(places));
    await rm(places.inbox, { recursive: true });
    expect(await fetchDelivery(optionsFor(places, { manifestSha256: sha256.toUpperCase() }))).toMatchObject({
      sha256,
    });
    await expect(fetchDelivery(optionsFor(places, { manifestSha256: '0'.repeat(64) }))).rejects.toMatchObject(
      { code: 'HASH_MISMATCH', place: { file: 'manifest.json' } },
    );
  });

  it('is refused when the folder that was handed over was changed', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const { path } = await fetchDelivery(optionsFor(places));
    await writeFile(join(path, 'bill.csv'), 'other');
    await expect(fetchDelivery(optionsFor(places))).rejects.toMatchObject({ code: 'DELIVERY_DIFFERS' });
  });

  it.each([
    ['a file is shorter than announced', 'SIZE_MISMATCH', { bytes: 100_001 }],
    ['a hash is another one', 'HASH_MISMATCH', { sha256: '0'.repeat(64) }],
  ])('is not handed over when %s', async (_, code, said) => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files, ([first, ...rest]) => ({
      files: [{ ...first, ...said }, ...rest],
    }));
    await expect(fetchDelivery(optionsFor(places))).rejects.toMatchObject({
      name: 'TransferError',
      code,
      place: { file: 'bill.csv' },
    });
    expect((await readdir(places.inbox)).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it.each([
    '../bill.csv',
    '/etc/passwd',
    '..',
    '.hidden',
    'a/b.csv',
    'a\\b.csv',
    'bill.csv.part',
    'BILL.csv',
  ])('is refused when its manifest announces %j beside a file', async (name) => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files, (all) => ({ files: [all[0], { ...all[0], name }] }));
    const failing = fetchDelivery(optionsFor(places));
    await expect(failing).rejects.toMatchObject({ code: 'FILE_NAME', params: { entry: 2 } });
    await expect(failing).rejects.not.toThrow(name);
  });

  it('is refused when it is larger than the limits', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    for (const [limit, most] of [
      ['maxFiles', 2],
      ['maxFileBytes', 1_999_999],
      ['maxTotalBytes', total - 1],
      ['maxManifestBytes', 100],
    ] as const) {
      await expect(fetchDelivery(optionsFor(places, { limits: { [limit]: most } }))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        params: { limit, most },
      });
    }
  });

  it('says which file the server does not have, does not let read, or has as a link', async () => {
    const places = await makePlaces();
    await expect(fetchDelivery(optionsFor(places))).rejects.toMatchObject({
      code: 'REMOTE_MISSING',
      message: 'the server has no such file or folder (manifest.json)',
    });
    await putDelivery(places.remoteFolder, files);
    await rm(join(places.remoteFolder, 'bill.csv'));
    await expect(fetchDelivery(optionsFor(places))).rejects.toMatchObject({
      code: 'REMOTE_MISSING',
      place: { file: 'bill.csv' },
    });
    await symlink('/etc/passwd', join(places.remoteFolder, 'bill.csv'));
    await expect(fetchDelivery(optionsFor(places))).rejects.toMatchObject({
      code: 'REMOTE_NOT_FILE',
      place: { file: 'bill.csv' },
    });
  });

  it('is found by listing: files and folders by name, links and strange names counted', async () => {
    const { remoteFolder } = await makePlaces();
    await putDelivery(remoteFolder, { 'b.csv': Buffer.from('bb') });
    await mkdir(join(remoteFolder, 'a'));
    await symlink('/etc/passwd', join(remoteFolder, 'link'));
    await writeFile(join(remoteFolder, 'John Doe 123.csv'), '');
    const options = { ...optionsFor({ remoteFolder, inbox: '' }), remoteFolder };
    const { entries, leftOut } = await listRemote(options);
    expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['a', 'folder'],
      ['b.csv', 'file'],
      ['manifest.json', 'file'],
    ]);
    expect(entries[1]).toMatchObject({ bytes: 2 });
    expect(leftOut).toBe(2);
    await expect(listRemote({ ...options, limits: { maxFiles: 4 } })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
  });
});

describe.skipIf(skipped)('what the server sees of a fetch', () => {
  const { server, optionsFor, makePlaces, start, stop } = sftpBench(true);
  beforeAll(start);
  afterAll(stop);

  it('is reading alone: no write, rename, removal or change', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const before = await hashesOf(places.remoteFolder);
    await server().log();
    await fetchDelivery(optionsFor(places));
    await listRemote(optionsFor(places));
    const log = await server().log(/session closed/);
    // What sftp-server logs of each session: what is opened, how, and how much was written.
    const requests = log.split('\n').filter((line) => /^(?!debug|Accepted|Connection|Starting)/.test(line));
    const opened = requests.filter((line) => line.startsWith('open '));
    expect(opened).toHaveLength(4);
    for (const line of opened) expect(line).toMatch(/" flags READ mode 0\d+\r?$/);
    expect(log).not.toMatch(/\b(WRITE|CREATE|TRUNCATE|remove|rename|mkdir|rmdir|setstat|symlink) /);
    expect(log).toMatch(/bytes read 2000000 written 0/);
    expect(await hashesOf(places.remoteFolder)).toEqual(before);
  });
});
