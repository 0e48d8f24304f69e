import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import * as adapters from '@tradepulse/adapters';
import * as core from '@tradepulse/core';
import * as privacy from '@tradepulse/privacy';
import { openVaultCipher, seal, vaultKeys, type Sealed, type VaultKeys } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The sources, tests left out, that name something. */
async function sourcesNaming(name: RegExp): Promise<readonly string[]> {
  const naming: string[] = [];
  for await (const path of glob('packages/*/src/**/*.ts', { cwd: root })) {
    if (path.endsWith('.test.ts')) continue;
    if (name.test(await readFile(join(root, path), 'utf8'))) naming.push(relative('packages', path));
  }
  return naming.toSorted();
}

const keys = vaultKeys({
  encryption: { k1: Uint8Array.from({ length: 32 }, (_, at) => at + 32) },
  current: 'k1',
  token: Uint8Array.from({ length: 32 }, (_, at) => at),
});
const cipher = openVaultCipher(keys);
const planted = '00-8642097QX';

declare const hidden: Sealed<string>;
declare const held: VaultKeys;

/** Compiled, never called: each line is a mistake that the compiler must refuse. */
export function mistakes(): void {
  // @ts-expect-error -- keys have no bytes to read
  void held.token;
  // @ts-expect-error -- keys are made by vaultKeys: an object of such a shape is none
  openVaultCipher({ encryption: new Map(), current: 'k1', token: new Uint8Array(32) });
  // @ts-expect-error -- what is decrypted stays sealed: there is no text
  void cipher.decrypt(new Uint8Array(), null).toUpperCase;
  // @ts-expect-error -- a plain value has no place in the vault
  cipher.identity('business', planted);
  // @ts-expect-error -- a kind of party is one of a closed list
  cipher.identity('person', hidden);
}

describe('the door of sealed values', () => {
  it('is used by one file of the vault, by the reveal, and by those that tell or keep the form of a number', async () => {
    expect(await sourcesNaming(/\bopenSealed\b/u)).toEqual([
      'privacy/src/classes/sealed.ts',
      'privacy/src/format-preserving/format-cipher.ts',
      'privacy/src/identifiers/sealed-forms.ts',
      'privacy/src/reveal/reveal.ts',
      'privacy/src/reveal/same-sealed.ts',
      'privacy/src/vault/sealed-text.ts',
    ]);
  });

  it('has one file behind it that knows plain text, used by the cipher alone', async () => {
    expect(await sourcesNaming(/\bvaultText\b/u)).toEqual([
      'privacy/src/vault/sealed-text.ts',
      'privacy/src/vault/vault-cipher.ts',
    ]);
  });

  it('and that of the keys is used by the cipher', async () => {
    expect(await sourcesNaming(/\bopenVaultKeys\b/u)).toEqual([
      'privacy/src/vault/vault-cipher.ts',
      'privacy/src/vault/vault-keys.ts',
    ]);
  });

  it('is behind one public name, which wants a grant, and behind none of other packages', () => {
    const names = [privacy, core, adapters].flatMap((names) => Object.keys(names));
    expect(
      names.filter((name) => /openSealed|openVaultKeys|vaultText|plain|reveal|unseal/iu.test(name)),
    ).toEqual(['guardedReveal', 'reveal', 'RevealError']);
  });

  it.each([
    'classes/sealed.ts',
    'reveal/pii-grant.ts',
    'vault/sealed-place.ts',
    'vault/sealed-text.ts',
    'vault/vault-keys.ts',
  ])('is not reached at %s', async (file) => {
    const name = `@tradepulse/privacy/src/${file}`;
    await expect(import(/* @vite-ignore */ name)).rejects.toThrow(
      /not exported|not defined by "exports"|Missing/u,
    );
  });
});

describe('what the cipher gives', () => {
  it('is nowhere the plain value: no member of any answer, however deep', () => {
    const sealed = seal('EIN', planted);
    const context = { column: 'name', kind: 'business', surrogate: 1n, validFrom: null } as const;
    const envelope = cipher.encrypt(sealed, context);
    const identity = cipher.identity('business', sealed);
    const answers = [
      identity,
      cipher.holding(identity),
      cipher.attributeToken(context, sealed),
      cipher.classOf(sealed),
      envelope,
      cipher.decrypt(envelope, context),
      cipher.reencrypt(envelope, context),
      cipher.keyIdOf(envelope),
      cipher.keyChecks(),
    ];
    const look = inspect([cipher, keys, ...answers], { depth: null, showHidden: true, customInspect: false });
    expect(look).not.toContain('8642097');
    expect(Buffer.from(envelope).includes('8642097')).toBe(false);
    expect(String(cipher.decrypt(envelope, context))).toBe('[sealed:EIN]');
  });
});
