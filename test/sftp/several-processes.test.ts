import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchDelivery, type FetchOptions } from '@tradepulse/adapters/sftp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../equivalence/generated-rows.ts';
import { hashesOf, putDelivery, randomBytes, type Places } from './delivery-on-server.ts';
import { noOpenssh, sftpBench } from './sftp-bench.ts';

const skipped = noOpenssh();

const kills = Number(process.env['TRADEPULSE_KILLS'] ?? 6);
const size = 24_000_000;
const child = join(import.meta.dirname, 'fetch-child.ts');

/** Runs a fetch in a process of its own, killed when so many bytes are there; what it said, line by line. */
async function fetchKilledAt(options: FetchOptions, bytes: number): Promise<readonly string[]> {
  const fetching = spawn(process.execPath, [
    '--conditions=@tradepulse/source',
    child,
    JSON.stringify(options),
  ]);
  let said = '';
  let problems = '';
  fetching.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
  fetching.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (Number(said.split('\n').at(-2)) >= bytes) fetching.kill('SIGKILL');
  });
  await once(fetching, 'close');
  expect(problems).toBe('');
  return said.trim().split('\n');
}

async function entries({ inbox }: Places): Promise<{ readonly whole: string[]; readonly left: string[] }> {
  const all = await readdir(inbox);
  return {
    whole: all.filter((name) => !name.startsWith('.')),
    left: all.filter((name) => name.startsWith('.')),
  };
}

/** Bytes of the file that is not complete. */
async function reached(places: Places, left: readonly string[]): Promise<number> {
  const sizes = left.map((name) =>
    stat(join(places.inbox, name, 'large.bin.part')).then(
      (part) => part.size,
      () => 0,
    ),
  );
  return Math.max(0, ...(await Promise.all(sizes)));
}

describe.skipIf(skipped)('several processes, and one that is killed', () => {
  const { optionsFor, makePlaces, start, stop } = sftpBench();
  beforeAll(start);
  afterAll(stop);

  it(`goes on where it was after kill -9, ${kills} times over, and hands over once`, async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, { 'large.bin': randomBytes(size, 7) });
    const { retry: _, ...options } = optionsFor(places);
    const random = randomNumbers(7);
    let before = 0;
    for (let round = 1; round <= kills; round += 1) {
      const until = Math.floor(((round - 1 + random()) / kills) * size * 0.9);
      const said = await fetchKilledAt(options, until);
      const { whole, left } = await entries(places);
      expect(whole).toEqual([]);
      expect(left).toHaveLength(1);
      expect(Number(said[0])).toBeGreaterThan(before);
      before = await reached(places, left);
      expect(before).toBeGreaterThanOrEqual(until);
    }
    const said = await fetchKilledAt(options, Infinity);
    expect(Number(said[0])).toBeGreaterThan(before);
    expect(said.at(-1)).toBe('fetched');
    const { whole, left } = await entries(places);
    expect(left).toEqual([]);
    expect(await hashesOf(join(places.inbox, whole[0]!))).toEqual(await hashesOf(places.remoteFolder));
  });

  it('lets one fetch at a time work on a delivery', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, { 'large.bin': randomBytes(6_000_000, 8) });
    const second = Promise.withResolvers<unknown>();
    let started = false;
    const first = fetchDelivery(
      optionsFor(places, {
        onProgress: () => {
          if (started) return;
          started = true;
          fetchDelivery(optionsFor(places)).then(second.resolve, second.resolve);
        },
      }),
    );
    expect(await first).toMatchObject({ status: 'fetched' });
    expect(await second.promise).toMatchObject({
      code: 'INBOX_BUSY',
      message: 'the delivery is being fetched into this inbox already',
    });
    expect((await entries(places)).left).toEqual([]);
  });

  it('hands over once, and loses nothing, when several start at the same moment', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, { 'large.bin': randomBytes(1_000_000, 8) });
    const outcomes = await Promise.all(
      [1, 2, 3].map(() =>
        fetchDelivery(optionsFor(places)).then(
          ({ status }) => status as string,
          (error: unknown) => (error as { code: string }).code,
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'fetched')).toHaveLength(1);
    for (const outcome of outcomes) expect(['fetched', 'unchanged', 'INBOX_BUSY']).toContain(outcome);
    const { whole, left } = await entries(places);
    expect(whole).toHaveLength(1);
    expect(left).toEqual([]);
    expect(await hashesOf(join(places.inbox, whole[0]!))).toEqual(await hashesOf(places.remoteFolder));
  });
});
