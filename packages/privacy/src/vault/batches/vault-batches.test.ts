import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seal, type Sealed } from '../../classes/sealed.ts';
import { testKeys } from '../fixtures/test-keys.ts';
import type { PartyKind } from '../party-kind.ts';
import { openVaultCipher, type VaultIdentity } from '../vault-cipher.ts';
import { openVaultKeys } from '../vault-keys.ts';
import { deskHere, type CipherDesk } from './cipher-desk.ts';
import type { VaultPlaces } from './cipher-task.ts';
import { deskElsewhere } from './desk-elsewhere.ts';
import { vaultBatches, type VaultBatches } from './vault-batches.ts';

const cipher = openVaultCipher(testKeys());

/** Numbers that were never given to anyone: prefix 00. */
const numbers = ['00-0000001', '00-000000201', '000-12-3456', '000001-00001', ' 00-0000001 '];
const values = numbers.map((number) => seal('IOR_NUMBER', number));
const places: VaultPlaces = {
  column: 'name',
  kinds: numbers.map((): PartyKind => 'business'),
  surrogates: BigInt64Array.from(numbers, (_, at) => BigInt(at + 1)),
  validFrom: numbers.map((_, at) => (at === 0 ? null : `2026-01-0${at}`)),
};

const opened: VaultBatches[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((batches) => batches.close()));
});

function here(): VaultBatches {
  return cipher.batches();
}

async function elsewhere(): Promise<VaultBatches> {
  const batches = cipher.batches({ thread: true });
  opened.push(batches);
  await vi.waitUntil(() => batches.isElsewhere, { timeout: 20_000 });
  return batches;
}

async function allNamed(
  batches: VaultBatches,
  asked: readonly Sealed<unknown>[],
): Promise<readonly VaultIdentity[]> {
  const named = await batches.identities('business', asked);
  return asked.map((_, at) => named.identity(at));
}

const context = (at: number) => ({
  column: places.column,
  kind: 'business' as const,
  surrogate: places.surrogates[at] ?? 0n,
  validFrom: places.validFrom[at] ?? null,
});

describe.each([
  ['where they are asked', () => Promise.resolve(here())],
  ['in a thread', elsewhere],
])('tasks done %s', (_, open) => {
  it('tell who values name as the cipher tells it one by one', async () => {
    const batches = await open();
    const named = await allNamed(batches, values);
    const answer = await batches.identities('business', values);
    expect([...answer.surrogates]).toEqual(named.map(({ surrogate }) => surrogate));
    expect(
      named.map(({ token }, at) => [answer.hasToken(at, token), answer.hasToken((at + 1) % 5, token)]),
    ).toEqual(
      // The first and the last are one number, written twice.
      named.map((_, at) => [true, at === 4]),
    );
    expect(named.map((_, at) => answer.dataClass(at))).toEqual(named.map((identity) => identity.dataClass));
    const oneByOne = values.map((value) => cipher.identity('business', value));
    const plain = ({ token, ...rest }: (typeof named)[number]) => ({
      ...rest,
      token: Buffer.from(token).toString('hex'),
      sealed: String(rest.sealed),
    });
    expect(named.map(plain)).toEqual(oneByOne.map(plain));
    expect(named.map((identity) => cipher.holding(identity))).toEqual(
      oneByOne.map((identity) => cipher.holding(identity)),
    );
  });

  it('encrypt for the place alone, with the token and the class of the value', async () => {
    const batches = await open();
    const { tokens, envelopes, classes } = await batches.keepAttributes(places, values);
    expect(classes).toEqual(['IOR_NUMBER', 'IOR_NUMBER', 'SSN', 'IOR_NUMBER', 'IOR_NUMBER']);
    for (const [at, value] of values.entries()) {
      const back = cipher.decrypt(envelopes[at] ?? new Uint8Array(), context(at));
      expect(cipher.attributeToken(context(at), value)).toEqual(Buffer.from(tokens[at] ?? []));
      expect(cipher.identity('business', back).surrogate).toBe(cipher.identity('business', value).surrogate);
      expect(() => cipher.decrypt(envelopes[at] ?? new Uint8Array(), context(at + 1))).toThrow(
        expect.objectContaining({ code: 'ENVELOPE_NOT_AUTHENTIC' }),
      );
    }
  });

  it('encrypt identities, with the keys of their holders', async () => {
    const batches = await open();
    const named = await allNamed(batches, values);
    const { envelopes, holdings } = await batches.keepIdentities(
      { ...places, surrogates: BigInt64Array.from(named, ({ surrogate }) => surrogate) },
      named.map(({ sealed }) => sealed),
    );
    expect([...holdings]).toEqual(named.map((identity) => cipher.holding(identity)));
    const place = { ...context(0), surrogate: named[0]?.surrogate ?? 0n };
    expect(String(cipher.decrypt(envelopes[0] ?? new Uint8Array(), place))).toBe('[sealed:EIN]');
  });

  it.each(['TRADE_PARTNER_ID', 'CREDENTIAL'] as const)(
    'refuse %s, and say nothing of it',
    async (dataClass) => {
      const batches = await open();
      const error: unknown = await batches
        .identities('officer', [seal(dataClass, 'planted-1')])
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'VaultError', code: 'CLASS_REFUSED', params: { dataClass } });
      expect(JSON.stringify(error)).not.toContain('planted');
    },
  );

  it('refuse what is no text, also what no thread can be told', async () => {
    const batches = await open();
    for (const value of [7, '', () => 1]) {
      const asked = batches.identities('officer', [seal('USER_ID', value) as Sealed<unknown>]);
      await expect(asked).rejects.toMatchObject({ code: 'VALUE_NOT_USABLE' });
    }
  });

  it('take nothing for nothing', async () => {
    const batches = await open();
    expect((await batches.identities('filer', [])).surrogates).toHaveLength(0);
  });
});

describe('a thread', () => {
  it('whose work is not done when it ends leaves it to who asked', async () => {
    const batches = await elsewhere();
    const many = Array.from({ length: 5_000 }, (_, at) => seal('EIN', `00-${String(at).padStart(7, '0')}`));
    const asked = batches.identities('business', many);
    await batches.close();
    expect(batches.isElsewhere).toBe(false);
    expect((await asked).surrogates.at(-1)).toBe(
      cipher.identity('business', seal('EIN', '00-0004999')).surrogate,
    );
    expect(await allNamed(batches, values)).toHaveLength(values.length);
  });

  it('does the work itself, once it is there', async () => {
    const refusing: CipherDesk = {
      ...deskHere(cipher),
      ask: () => Promise.reject(new Error('asked here')),
    };
    const batches = vaultBatches(deskElsewhere(openVaultKeys(testKeys()), refusing));
    opened.push(batches);
    await expect(batches.identities('business', values)).rejects.toThrow('asked here');
    await vi.waitUntil(() => batches.isElsewhere, { timeout: 20_000 });
    expect(await allNamed(batches, values)).toHaveLength(values.length);
  });

  it('is in the package under the name by which it is looked for there', () => {
    const build = readFileSync(new URL('../../../tsup.config.ts', import.meta.url), 'utf8');
    const start = readFileSync(new URL('./desk-elsewhere.ts', import.meta.url), 'utf8');
    const name = 'tradepulse-cipher-thread';
    expect(build).toContain(`'${name}': 'src/vault/batches/cipher-thread.ts'`);
    expect(start).toContain(`./${name}.js`);
  });
});
