import { inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { seal } from '../classes/sealed.ts';
import { countingKey, testKeys } from './fixtures/test-keys.ts';
import { openVaultCipher } from './vault-cipher.ts';
import { vaultKeys } from './vault-keys.ts';

const token = countingKey(0);
const k1 = countingKey(32);

const refusalOf = (make: () => unknown): unknown => {
  try {
    make();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
};

describe('vaultKeys', () => {
  it.each([
    [
      'a short key',
      { encryption: { k1: k1.subarray(1) }, current: 'k1', token },
      'KEY_UNUSABLE',
      { key: 'k1' },
    ],
    [
      'a long one',
      { encryption: { k1: new Uint8Array(33) }, current: 'k1', token },
      'KEY_UNUSABLE',
      { key: 'k1' },
    ],
    [
      'zeros for a key',
      { encryption: { k1 }, current: 'k1', token: new Uint8Array(32) },
      'KEY_UNUSABLE',
      { key: 'token' },
    ],
    ['one key twice', { encryption: { k1, k2: k1 }, current: 'k1', token }, 'KEY_REPEATED', {}],
    ['one key for both purposes', { encryption: { k1 }, current: 'k1', token: k1 }, 'KEY_REPEATED', {}],
    [
      'a current key that is missing',
      { encryption: { k1 }, current: 'k2', token },
      'CURRENT_KEY_MISSING',
      { keyId: 'k2' },
    ],
    ['an inherited name', { encryption: { k1 }, current: 'constructor', token }, 'CURRENT_KEY_MISSING', null],
    ['an id of blanks', { encryption: { ' ': k1 }, current: ' ', token }, 'KEY_ID_MALFORMED', {}],
    ['no id', { encryption: { '': k1 }, current: '', token }, 'KEY_ID_MALFORMED', {}],
    ['a long id', { encryption: { ['k'.repeat(33)]: k1 }, current: 'k', token }, 'KEY_ID_MALFORMED', {}],
  ])('refuses %s', (_, material, code, params) => {
    expect(refusalOf(() => vaultKeys(material))).toMatchObject({ code, ...(params && { params }) });
  });

  it('does not repeat an id that might be a key', () => {
    const secret = Buffer.from(k1).toString('base64');
    const error = refusalOf(() => vaultKeys({ encryption: { k1 }, current: secret, token }));
    expect(JSON.stringify(error)).not.toContain(secret.slice(0, 20));
  });

  it('copies the keys: the host may wipe its own', () => {
    const own = { encryption: { k1: countingKey(32) }, current: 'k1', token: countingKey(0) };
    const cipher = openVaultCipher(vaultKeys(own));
    own.encryption.k1.fill(7);
    own.token.fill(7);
    const filer = seal('LICENCE_PERMIT', 'B76');
    expect(cipher.identity('filer', filer)).toEqual(openVaultCipher(testKeys()).identity('filer', filer));
  });

  it('shows nothing, however it is looked at', () => {
    const keys = testKeys();
    expect(`${String(keys)} ${JSON.stringify({ keys })}`).toBe('[vault keys] {"keys":"[vault keys]"}');
    const looks = [
      inspect(keys, { depth: null, showHidden: true }),
      inspect(keys, { customInspect: false, depth: null, showHidden: true }),
      inspect(Object.assign({}, keys)),
      inspect(deserialize(serialize(keys))),
      inspect(structuredClone(keys)),
      inspect(new Error('x', { cause: keys })),
    ].join('\n');
    for (const form of ['hex', 'base64', 'latin1', 'utf8'] as const) {
      expect(looks).not.toContain(Buffer.from(k1).toString(form).slice(0, 12));
    }
    expect(looks).not.toMatch(/32, 33, 34|20 21 22/);
    expect(Reflect.ownKeys(keys)).toEqual([]);
  });
});
