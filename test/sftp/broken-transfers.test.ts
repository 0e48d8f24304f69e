import { execFileSync } from 'node:child_process';
import { truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchDelivery, type TransferProgress } from '@tradepulse/adapters/sftp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../equivalence/generated-rows.ts';
import { startFaultyProxy, type Fault } from '../support/faulty-proxy.ts';
import { hashesOf, newPlaces, putDelivery, randomBytes, type Places } from './delivery-on-server.ts';
import { noOpenssh, sftpBench } from './sftp-bench.ts';

const skipped = noOpenssh();

const large = randomBytes(6_000_000, 2);
const files = {
  'bill.csv': randomBytes(100_000, 1),
  'entry_line.csv.gz': large,
  'release.csv': Buffer.alloc(0),
};
const cuts = Number(process.env['TRADEPULSE_CUTS'] ?? 54);
const total = 100_000 + cuts * 120_000;

async function handedOver({ inbox }: Places): Promise<readonly string[]> {
  return (await readdir(inbox)).filter((name) => !name.startsWith('.'));
}

describe.skipIf(skipped)('a transfer that breaks', () => {
  const { optionsFor, server, makePlaces, start, stop } = sftpBench();
  beforeAll(start);
  afterAll(stop);

  it(`goes on at the byte that it reached, ${cuts} times over`, async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, {
      'bill.csv': randomBytes(100_000, 1),
      'entry_line.csv.gz': randomBytes(cuts * 120_000, 2),
    });
    const random = randomNumbers(20_261_124);
    const faults = Array.from({ length: cuts }, (_, at): Fault => ({
      // Some break in the handshake of about 3,000 bytes, most in the middle of a file.
      after: Math.floor(random() * (at % 6 === 0 ? 4_000 : 220_000)),
      how: random() < 0.5 ? 'close' : 'reset',
    }));
    // So little passes before the cuts that every one of them comes before the end.
    expect(faults.reduce((sum, { after }) => sum + after, 0)).toBeLessThan(total);
    const proxy = await startFaultyProxy(server().port, faults);
    const seen: TransferProgress[] = [];
    const retry = { sleep: () => Promise.resolve(), attempts: 30 };
    const { path } = await fetchDelivery(
      optionsFor(places, { port: proxy.port, retry, onProgress: (progress) => seen.push(progress) }),
    );
    const { connections, faults: caused, bytes: passed } = proxy.count();
    await proxy.stop();
    expect(await hashesOf(path)).toEqual(await hashesOf(places.remoteFolder));
    expect({ connections, caused }).toEqual({ connections: cuts + 1, caused: cuts });
    const bytes = seen.map((progress) => progress.bytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    expect(bytes.at(-1)).toBe(total);
    // What is sent again: of each connection its handshake, an incomplete piece, and the packets around them.
    expect(passed).toBeLessThan(total * 1.05 + (cuts + 1) * (65_536 + 8_000));
  });

  it('waits longer after each failure, and gives up after as many without a byte', async () => {
    const places = await makePlaces();
    const slept: number[] = [];
    const retry = {
      attempts: 4,
      random: () => 0.5,
      sleep: (ms: number) => {
        slept.push(ms);
        return Promise.resolve();
      },
    };
    // Port 1 of loopback: nobody listens there.
    await expect(fetchDelivery(optionsFor(places, { port: 1, retry }))).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      message: 'the connection was lost: ECONNREFUSED (attempts without progress: 4)',
    });
    // 500, 1000, 2000 milliseconds: half, and half of the other half.
    expect(slept).toEqual([375, 750, 1_500]);
    expect(await readdir(places.inbox)).toEqual([]);
  });

  it('notices a server that falls silent in the middle, and goes on', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const proxy = await startFaultyProxy(server().port, [{ after: 1_500_000, how: 'silence' }]);
    const waits: TransferProgress[] = [];
    const { path } = await fetchDelivery(
      optionsFor(places, {
        port: proxy.port,
        answerTimeoutMs: 3_000,
        onProgress: (progress) => progress.step === 'waiting' && waits.push(progress),
      }),
    );
    expect(proxy.count()).toMatchObject({ connections: 2, faults: 1 });
    await proxy.stop();
    expect(waits).toHaveLength(1);
    expect(waits[0]!.bytes).toBeGreaterThan(1_000_000);
    expect(await hashesOf(path)).toEqual(await hashesOf(places.remoteFolder));
  });

  it('stops at an abort, keeps what is here, and goes on the next time', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const controller = new AbortController();
    const reason = new Error('the operator stopped it');
    const aborted = fetchDelivery(
      optionsFor(places, {
        signal: controller.signal,
        onProgress: ({ bytes }) => bytes > 2_000_000 && controller.abort(reason),
      }),
    );
    await expect(aborted).rejects.toBe(reason);
    expect(await readdir(places.inbox)).toEqual(['.2026-10.partial']);
    const seen: TransferProgress[] = [];
    await fetchDelivery(optionsFor(places, { onProgress: (progress) => seen.push(progress) }));
    expect(seen.find(({ step }) => step === 'receiving')!.bytes).toBeGreaterThan(2_000_000);
    expect(await handedOver(places)).toHaveLength(1);
    await expect(fetchDelivery(optionsFor(places, { signal: controller.signal }))).rejects.toBe(reason);
  });

  it('refuses a file that becomes another one while it is received', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const target = join(places.remoteFolder, 'entry_line.csv.gz');
    let changed = false;
    const onProgress = ({ bytes }: TransferProgress): void => {
      if (changed || bytes < 1_000_000) return;
      changed = true;
      writeFileSync(target, randomBytes(large.length, 9));
      utimesSync(target, 1, 1);
    };
    await expect(fetchDelivery(optionsFor(places, { onProgress }))).rejects.toMatchObject({
      code: 'HASH_MISMATCH',
      place: { file: 'entry_line.csv.gz' },
    });
    expect(await handedOver(places)).toEqual([]);
  });

  it('says that a file does not stand still', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, { 'entry_line.csv.gz': large });
    const target = join(places.remoteFolder, 'entry_line.csv.gz');
    let time = 1;
    const onProgress = ({ step, bytes }: TransferProgress): void => {
      if (step !== 'receiving' || bytes < 1_000_000 || bytes > 1_070_000) return;
      writeFileSync(target, randomBytes(large.length, time));
      utimesSync(target, time, time);
      time += 1;
    };
    await expect(fetchDelivery(optionsFor(places, { onProgress }))).rejects.toMatchObject({
      code: 'REMOTE_CHANGED',
      place: { file: 'entry_line.csv.gz' },
    });
  });

  it('refuses a file that is cut short while it is received', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const target = join(places.remoteFolder, 'entry_line.csv.gz');
    const onProgress = ({ bytes }: TransferProgress): void => {
      if (bytes > 1_000_000 && bytes < 1_200_000) truncateSync(target, 1_000);
    };
    await expect(fetchDelivery(optionsFor(places, { onProgress }))).rejects.toMatchObject({
      code: 'REMOTE_CHANGED',
      place: { file: 'entry_line.csv.gz' },
    });
    expect(await handedOver(places)).toEqual([]);
  });

  it('starts a file again when its first half was of a version that is no more', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = ({ bytes }: TransferProgress): void => {
      if (bytes > 3_000_000) controller.abort();
    };
    await expect(fetchDelivery(optionsFor(places, { signal, onProgress }))).rejects.toThrow('aborted');
    await putDelivery(places.remoteFolder, { ...files, 'entry_line.csv.gz': randomBytes(large.length, 5) });
    const { path } = await fetchDelivery(optionsFor(places));
    expect(await hashesOf(path)).toEqual(await hashesOf(places.remoteFolder));
    expect(await readdir(places.inbox)).toHaveLength(1);
  });
});

describe('a server that says nothing', () => {
  it('ends the wait for a connection', async () => {
    const places = await newPlaces();
    const sockets = new Set<Socket>();
    const mute = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { privateKey } = await import('node:crypto').then(({ generateKeyPairSync }) =>
      generateKeyPairSync('rsa', {
        modulusLength: 2048,
        privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
        publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
      }),
    );
    await expect(
      fetchDelivery({
        host: '127.0.0.1',
        port: (mute.address() as AddressInfo).port,
        username: 'nobody',
        privateKey,
        hostKeySha256: 'A'.repeat(43),
        connectTimeoutMs: 200,
        retry: { attempts: 1 },
        ...places,
      }),
    ).rejects.toMatchObject({ code: 'CONNECTION_LOST', params: { reason: 'TIMEOUT', attempts: 1 } });
    for (const socket of sockets) socket.destroy();
    mute.close();
    await rm(dirname(dirname(places.remoteFolder)), { recursive: true });
  });
});

/** A small disk of its own; null where the tests may not mount one. */
async function smallDisk(): Promise<string | null> {
  const path = await mkdtemp(join(tmpdir(), 'tradepulse-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path], { stdio: 'ignore' });
    return path;
  } catch {
    return null;
  }
}

describe.skipIf(skipped)('a disk that is full', () => {
  const { optionsFor, makePlaces, start, stop } = sftpBench();
  beforeAll(start);
  afterAll(stop);

  it('is said, and with more space the transfer goes on', async ({ skip }) => {
    const disk = await smallDisk();
    if (disk === null) skip('no right to mount a small disk here');
    else
      try {
        const places = { ...(await makePlaces()), inbox: join(disk, 'inbox') };
        await mkdir(places.inbox);
        await putDelivery(places.remoteFolder, files);
        await expect(fetchDelivery(optionsFor(places))).rejects.toMatchObject({
          code: 'INBOX_FULL',
          message: 'the disk of the inbox is full',
        });
        const part = await stat(join(places.inbox, '.2026-10.partial', 'entry_line.csv.gz.part'));
        expect(part.size).toBeGreaterThan(3_000_000);
        execFileSync('mount', ['-o', 'remount,size=32m', disk]);
        const seen: number[] = [];
        const { path } = await fetchDelivery(
          optionsFor(places, { onProgress: ({ step, bytes }) => step === 'receiving' && seen.push(bytes) }),
        );
        expect(seen[0]).toBeGreaterThan(part.size);
        expect(await hashesOf(path)).toEqual(await hashesOf(places.remoteFolder));
      } finally {
        execFileSync('umount', [disk]);
        await rmdir(disk);
      }
  });
});
