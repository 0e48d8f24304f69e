import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/make-zip.ts';
import { folder } from './folder.ts';

describe('folder', () => {
  it('lists its files, and neither folders nor links', async () => {
    const path = await temporaryFolder();
    await writeFile(join(path, 'b.txt'), 'bb');
    await writeFile(join(path, 'a.txt'), 'a');
    await mkdir(join(path, 'inner'));
    await symlink('/etc/hostname', join(path, 'link.txt'));
    const files = await folder(path).files();
    expect(files.map(({ name, size }) => [name, size])).toEqual([
      ['a.txt', 1],
      ['b.txt', 2],
    ]);
  });

  it('has a fingerprint that follows the content and not the names', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(one, 'a.txt'), 'abc');
    await writeFile(join(two, 'b.txt'), 'abc');
    expect(await folder(one).fingerprint()).toBe(await folder(two).fingerprint());
    await writeFile(join(two, 'c.txt'), 'more');
    expect(await folder(one).fingerprint()).not.toBe(await folder(two).fingerprint());
  });

  it('says that there is no folder', async () => {
    await expect(folder('/nowhere/IMDB2501').files()).rejects.toMatchObject({
      code: 'FILE_NOT_READABLE',
      message: 'the file cannot be read: ENOENT (IMDB2501)',
    });
  });
});
