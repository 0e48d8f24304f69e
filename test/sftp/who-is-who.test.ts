import { readdir } from 'node:fs/promises';
import { inspect } from 'node:util';
import { fetchDelivery, type FetchOptions } from '@tradepulse/adapters/sftp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultyProxy } from '../support/faulty-proxy.ts';
import { putDelivery, randomBytes } from './delivery-on-server.ts';
import { noOpenssh, sftpBench } from './sftp-bench.ts';

const skipped = noOpenssh();

async function failure(options: FetchOptions): Promise<unknown> {
  return fetchDelivery(options).then(
    () => null,
    (error: unknown) => error,
  );
}

/** Everything that a log could make of an error. */
function said(error: unknown): string {
  const stack = error instanceof Error ? error.stack : '';
  return `${JSON.stringify(error)} ${inspect(error, { depth: 20, showHidden: true })} ${String(stack)}`;
}

describe.skipIf(skipped)('who the server and the user are', () => {
  const { server, optionsFor, makePlaces, start, stop } = sftpBench();
  beforeAll(start);
  afterAll(stop);

  it('refuses a server with another key, before it is told who the user is, and does not try again', async () => {
    const places = await makePlaces();
    await server().log();
    const proxy = await startFaultyProxy(server().port, []);
    const { port } = proxy;
    const error = await failure(optionsFor(places, { port, hostKeySha256: server().otherKeySha256 }));
    expect(error).toMatchObject({
      name: 'TransferError',
      code: 'HOST_KEY_MISMATCH',
      params: { presented: server().hostKeySha256 },
    });
    // The keys were agreed upon, which is when the server shows its own; then nothing more was said.
    const log = await server().log(/kex: client->server[^]*\[preauth\]/);
    expect(log).toMatch(/kex: client->server/);
    expect(log + (await server().log())).not.toMatch(/userauth-request/);
    expect(proxy.count().connections).toBe(1);
    await proxy.stop();
    expect(await readdir(places.inbox)).toEqual([]);
  });

  it('takes a server whose key is one of several', async () => {
    const places = await makePlaces();
    await putDelivery(places.remoteFolder, { 'a.csv': randomBytes(100, 1) });
    const hostKeySha256 = [server().otherKeySha256, server().hostKeySha256.replace('SHA256:', '')];
    expect(await fetchDelivery(optionsFor(places, { hostKeySha256 }))).toMatchObject({ status: 'fetched' });
  });

  it('offers a key and nothing else, once, though the server would take a password', async () => {
    const places = await makePlaces();
    await server().log();
    const error = await failure(optionsFor(places, { privateKey: server().strangerKey }));
    expect(error).toMatchObject({
      code: 'AUTHENTICATION_REFUSED',
      message: 'the server refuses the user and the key',
    });
    const methods = (await server().log(/method publickey/)).match(/method [a-z-]+/g);
    expect(new Set(methods)).toEqual(new Set(['method publickey']));
  });

  it.each(['ed25519', 'ed25519-locked', 'ecdsa', 'rsa', 'rsa-pem'] as const)(
    'is let in with a key of the kind %s that ssh-keygen made',
    async (kind) => {
      const places = await makePlaces();
      await putDelivery(places.remoteFolder, { 'a.csv': randomBytes(100, 1) });
      const passphrase = kind === 'ed25519-locked' ? { passphrase: 'passphrase' } : {};
      const privateKey = Buffer.from(server().userKeys[kind]);
      expect(await fetchDelivery(optionsFor(places, { privateKey, ...passphrase }))).toMatchObject({
        status: 'fetched',
      });
    },
  );

  it('says nothing of the key in any error', async () => {
    const places = await makePlaces();
    const { strangerKey, userKey } = server();
    const damaged = userKey.replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA');
    const cases: readonly (readonly [key: string, options: Partial<FetchOptions>])[] = [
      [strangerKey, {}],
      [userKey, { port: 1, retry: { attempts: 1 } }],
      [userKey, { hostKeySha256: server().otherKeySha256 }],
      [userKey, { hostKeySha256: 'md5:00' }],
      [damaged, {}],
      ['not a key: 123-45-6789', {}],
    ];
    for (const [privateKey, options] of cases) {
      const error = await failure(optionsFor(places, { privateKey, ...options }));
      expect(error).toMatchObject({ name: 'TransferError' });
      for (const line of privateKey.split('\n').filter((text) => text.length > 8 && !text.startsWith('---')))
        expect(said(error)).not.toContain(line);
    }
  });

  it.each([
    ['not a key', 'PRIVATE_KEY_UNUSABLE'],
    ['', 'PRIVATE_KEY_UNUSABLE'],
  ])('refuses %j as a private key', async (privateKey, code) => {
    expect(await failure(optionsFor(await makePlaces(), { privateKey }))).toMatchObject({ code });
  });

  it.each(['', 'SHA256:', 'MD5:aa:bb', 'A'.repeat(42), []])('refuses %j as a pin', async (hostKeySha256) => {
    expect(await failure(optionsFor(await makePlaces(), { hostKeySha256 }))).toMatchObject({
      code: 'OPTION_INVALID',
      params: { option: 'hostKeySha256' },
    });
  });
});
