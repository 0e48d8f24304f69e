import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkedFetch, type FetchOptions } from './fetch-options.ts';

const form = { type: 'pkcs1', format: 'pem' } as const;
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  publicKeyEncoding: form,
  privateKeyEncoding: form,
});
const options: FetchOptions = {
  host: 'sftp.example',
  username: 'u',
  privateKey,
  hostKeySha256: 'A'.repeat(43),
  remoteFolder: '/outgoing/2026-10/',
  inbox: '/inbox',
};

describe('checkedFetch', () => {
  it('calls the delivery by the last part of its folder, or as it is told', () => {
    expect(checkedFetch(options).name).toBe('2026-10');
    expect(checkedFetch({ ...options, name: 'october' }).name).toBe('october');
  });

  it.each([
    { remoteFolder: '/' },
    { remoteFolder: '' },
    { remoteFolder: '/a/..' },
    { name: '../inbox' },
    { name: '.a' },
  ])('refuses %j, which gives no name for a folder', (given) => {
    expect(() => checkedFetch({ ...options, ...given })).toThrow(
      'the option name is not usable: expected letters, digits, dots, dashes and underscores',
    );
  });

  it('checks the files that are expected', () => {
    const file = { name: '../a', sha256: '0'.repeat(64), bytes: 1 };
    expect(() => checkedFetch({ ...options, expected: [file] })).toThrow('the name of file 1 is not usable');
    expect(checkedFetch(options).expected).toBeNull();
  });

  it('keeps the limits that are not given', () => {
    expect(checkedFetch({ ...options, limits: { maxFiles: 2 } }).limits).toMatchObject({
      maxFiles: 2,
      maxManifestBytes: 4 * 1_024 * 1_024,
    });
  });
});
