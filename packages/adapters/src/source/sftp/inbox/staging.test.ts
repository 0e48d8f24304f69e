import { spawnSync } from 'node:child_process';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/make-zip.ts';
import { ownerToken } from './owner.ts';
import { claimStaging } from './staging.ts';

/** The name of a staging folder whose process has ended. */
function deadFolder(name: string): string {
  const token = ownerToken()
    .split('-')
    .with(1, String(spawnSync('true').pid))
    .join('-');
  return `.${name}.${token}.fetching`;
}

describe('claimStaging', () => {
  it('hands its folder over in one step, and leaves nothing', async () => {
    const inbox = join(await temporaryFolder(), 'inbox');
    const staging = await claimStaging(inbox, 'm');
    await writeFile(join(staging.path, 'a.csv'), 'a');
    expect(await staging.handOver(join(inbox, 'm.1'))).toBe(true);
    await staging.release();
    expect(await readdir(inbox)).toEqual(['m.1']);
    expect(await readdir(join(inbox, 'm.1'))).toEqual(['a.csv']);
  });

  it('does not hand over onto a folder that is there', async () => {
    const inbox = await temporaryFolder();
    await mkdir(join(inbox, 'm.1'));
    await writeFile(join(inbox, 'm.1', 'a.csv'), 'first');
    const staging = await claimStaging(inbox, 'm');
    await writeFile(join(staging.path, 'a.csv'), 'second');
    expect(await staging.handOver(join(inbox, 'm.1'))).toBe(false);
    await staging.discard();
    await staging.release();
    expect(await readFile(join(inbox, 'm.1', 'a.csv'), 'utf8')).toBe('first');
    expect(await readdir(inbox)).toEqual(['m.1']);
  });

  it('keeps what was received for the next time, and nothing when nothing was', async () => {
    const inbox = await temporaryFolder();
    await (await claimStaging(inbox, 'm')).release();
    expect(await readdir(inbox)).toEqual([]);
    const first = await claimStaging(inbox, 'm');
    await writeFile(join(first.path, 'a.csv.part'), 'abc');
    await first.release();
    expect(await readdir(inbox)).toEqual(['.m.partial']);
    const second = await claimStaging(inbox, 'm');
    expect(await readdir(second.path)).toEqual(['a.csv.part']);
    await second.release();
    const other = await claimStaging(inbox, 'm.corrected');
    expect(await readdir(other.path)).toEqual([]);
    await other.release();
  });

  it('is refused while another one works on the same name, not on another', async () => {
    const inbox = await temporaryFolder();
    const staging = await claimStaging(inbox, 'm');
    await expect(claimStaging(inbox, 'm')).rejects.toMatchObject({ code: 'INBOX_BUSY' });
    const others = [];
    for (const name of ['n', 'm.corrected', 'm.m', 'M']) others.push(await claimStaging(inbox, name));
    for (const one of [staging, ...others]) await one.release();
    expect(await readdir(inbox)).toEqual([]);
  });

  it('takes over what a killed one left, killed again while it took over', async () => {
    const inbox = await temporaryFolder();
    const dead = join(inbox, deadFolder('m'));
    await mkdir(join(dead, 'adopted-1', 'adopted-2'), { recursive: true });
    await writeFile(join(dead, 'a.csv'), 'a');
    await writeFile(join(dead, 'adopted-1', 'b.csv'), 'b');
    await writeFile(join(dead, 'adopted-1', 'adopted-2', 'c.csv.part'), 'c');
    const staging = await claimStaging(inbox, 'm');
    expect((await readdir(staging.path)).toSorted()).toEqual(['a.csv', 'b.csv', 'c.csv.part']);
    expect(await readdir(inbox)).toHaveLength(1);
    await staging.release();
  });

  it('works on a copy of a file that was not complete: its old writer cannot reach it', async () => {
    const inbox = await temporaryFolder();
    const dead = join(inbox, deadFolder('m'));
    await mkdir(dead);
    const writer = await open(join(dead, 'a.csv.part'), 'a');
    await writer.appendFile('abc');
    const staging = await claimStaging(inbox, 'm');
    await writer.appendFile('late');
    await writer.close();
    expect(await readFile(join(staging.path, 'a.csv.part'), 'utf8')).toBe('abc');
    await staging.release();
  });
});
