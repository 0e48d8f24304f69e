import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchDelivery, type FetchOptions, type TransferProgress } from '@tradepulse/adapters/sftp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../equivalence/generated-rows.ts';
import { startFaultyProxy, type Fault } from '../support/faulty-proxy.ts';
import { findOpenssh, startOpenssh, type OpensshServer } from '../support/openssh-server.ts';
import { contentOf, makePlaces, putDelivery, randomBytes, type Places } from './delivery-on-server.ts';

const missing = findOpenssh() === null;
if (missing) process.stderr.write('\nNO SSHD: test/sftp is skipped. Install openssh-server.\n\n');

const files = {
  'bill.csv': randomBytes(100_000, 1),
  'entry_line.csv.gz': randomBytes(6_000_000, 2),
  'release.csv': Buffer.alloc(0),
};
const total = 6_100_000;

describe.skipIf(missing)('fetchDelivery from an OpenSSH server', () => {
  let server: OpensshServer;
  beforeAll(async () => {
    server = await startOpenssh();
  });
  afterAll(() => server.stop());

  const optionsFor = (places: Places, more: Partial<FetchOptions> = {}): FetchOptions => ({
    host: '127.0.0.1',
    port: server.port,
    username: server.username,
    privateKey: server.userKey,
    hostKeySha256: server.hostKeySha256,
    retry: { sleep: () => Promise.resolve() },
    ...places,
    ...more,
  });

  it('hands over the whole delivery, and the second time finds it there', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const delivery = await fetchDelivery(optionsFor(places));
    expect(delivery).toMatchObject({ status: 'fetched', bytes: total });
    expect(await contentOf(delivery.path)).toEqual(await contentOf(places.remoteFolder));
    expect(await readdir(places.inbox)).toEqual([`2026-10.${delivery.sha256.slice(0, 12)}`]);
    expect((await delivery.source.files()).map(({ name }) => name)).toEqual([
      'bill.csv',
      'entry_line.csv.gz',
      'manifest.json',
      'release.csv',
    ]);
    expect((await stat(delivery.path)).mode & 0o777).toBe(0o700);
    expect((await stat(join(delivery.path, 'bill.csv'))).mode & 0o777).toBe(0o600);
    expect((await fetchDelivery(optionsFor(places))).status).toBe('unchanged');
  });

  it('arrives whole through 60 broken connections, going on at the byte that it reached', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, files);
    const random = randomNumbers(20_261_124);
    const faults = Array.from({ length: 60 }, (_, at): Fault => ({
      // Some break in the handshake of about 3,000 bytes, most in the middle of a file.
      after: Math.floor(random() * (at % 6 === 0 ? 4_000 : 220_000)),
      how: random() < 0.5 ? 'close' : 'reset',
    }));
    const proxy = await startFaultyProxy(server.port, faults);
    const seen: TransferProgress[] = [];
    const retry = { sleep: () => Promise.resolve(), attempts: 30 };
    const delivery = await fetchDelivery(
      optionsFor(places, { port: proxy.port, retry, onProgress: (progress) => seen.push(progress) }),
    );
    const { connections, faults: caused } = proxy.count();
    await proxy.stop();
    expect(await contentOf(delivery.path)).toEqual(await contentOf(places.remoteFolder));
    expect(caused).toBeGreaterThanOrEqual(50);
    expect(connections).toBe(caused + 1);
    const bytes = seen.map((progress) => progress.bytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    expect(bytes.at(-1)).toBe(total);
  });
});
