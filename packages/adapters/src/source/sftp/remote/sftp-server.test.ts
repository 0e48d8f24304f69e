import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkedServer, type SftpServer } from './sftp-server.ts';

const form = { type: 'pkcs1', format: 'pem' } as const;
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  publicKeyEncoding: form,
  privateKeyEncoding: form,
});
const { privateKey: encrypted } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  publicKeyEncoding: form,
  privateKeyEncoding: { ...form, cipher: 'aes-256-cbc', passphrase: 'correct horse' },
});
const server: SftpServer = { host: 'sftp.example', username: 'u', privateKey, hostKeySha256: 'A'.repeat(43) };

describe('checkedServer', () => {
  it('fills what is left open', () => {
    expect(checkedServer(server)).toMatchObject({
      port: 22,
      connectTimeoutMs: 20_000,
      answerTimeoutMs: 30_000,
      keepAliveMs: 10_000,
    });
  });

  it('takes an encrypted key with its passphrase alone', () => {
    expect(checkedServer({ ...server, privateKey: encrypted, passphrase: 'correct horse' }).privateKey).toBe(
      encrypted,
    );
    for (const wrong of [{}, { passphrase: 'battery staple' }])
      expect(() => checkedServer({ ...server, privateKey: encrypted, ...wrong })).toThrow(
        'the private key cannot be read: it is no private key, or its passphrase is wrong',
      );
  });

  it('refuses a public key in its place', () => {
    expect(() => checkedServer({ ...server, privateKey: publicKey })).toThrow(
      'the private key cannot be read',
    );
  });

  it.each(['host', 'username'] as const)('refuses an empty %s', (option) => {
    expect(() => checkedServer({ ...server, [option]: '' })).toThrow(
      `the option ${option} is not usable: expected a text that is not empty`,
    );
  });
});
