import { PARTY_KINDS, seal, type PartyKind, type VaultCipher } from '@tradepulse/privacy';
import type { PartyKind as VocabularyKind } from '@tradepulse/measures';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { identityContext } from './identity-context.ts';
import { openIdentityIntake, type IdentityIntake, type StagedIdentities } from './identity-intake.ts';
import { createStagedVault } from './staged-vault.ts';
import {
  publishStagedVault,
  refusal,
  vaultWarehouse,
  type VaultWarehouse,
} from './testing/vault-warehouse.ts';
import type { VaultScope } from './vault-scope.ts';

const ein = (serial: number, suffix = '') => seal('EIN', `00-${String(serial).padStart(7, '0')}${suffix}`);

/** What the vault holds, nonces and the first extract aside: the same values give the same. */
async function content({ database, cipher }: VaultWarehouse): Promise<unknown> {
  const identities = await database
    .selectFrom('vault.identity')
    .select(['surrogate', 'kind', 'token', 'envelope', 'data_class', 'key_id', 'disposed_on'])
    .orderBy('surrogate')
    .execute();
  const parties = await database.selectFrom('party').selectAll().orderBy('party_key').execute();
  const rows = identities.map(({ envelope, token, ...row }) => ({
    ...row,
    token: Buffer.from(token ?? []).toString('hex'),
    inside: envelope && cipher.identity(row.kind, cipher.decrypt(envelope, identityContext(row))).surrogate,
    sealedAs: envelope && cipher.decrypt(envelope, identityContext(row)).dataClass,
  }));
  return { rows, parties };
}

describe('take', () => {
  it('gives each value its key, nobody 0, and stores each party once', async () => {
    await using test = await vaultWarehouse();
    const keys = await test.load((intake) =>
      intake.take('business', [ein(1), null, ein(2), ein(1), seal('IOR_NUMBER', '00 0000001')]),
    );
    const [one, nobody, two, again, otherwise] = keys;
    expect(nobody).toBe(0n);
    expect([again, otherwise]).toEqual([one, one]);
    expect(two).not.toBe(one);
    const stored = await test.database.selectFrom('vault.identity').selectAll().execute();
    expect(new Set(stored.map(({ surrogate }) => surrogate))).toEqual(new Set([one, two]));
    expect(stored).toHaveLength(2);
    expect(stored[0]).toMatchObject({
      kind: 'business',
      data_class: 'EIN',
      key_id: 'k1',
      first_extract: 'X-1',
      disposed_on: null,
    });
  });

  it('keeps beside facts nothing but keys: all suffixes of an employer have one holder', async () => {
    await using test = await vaultWarehouse();
    await test.load((intake) => intake.take('business', [ein(1, 'AB'), ein(1, 'CD'), ein(2)]));
    const parties = await test.database.selectFrom('party').selectAll().execute();
    expect(Object.keys(parties[0] ?? {})).toEqual(['party_key', 'kind', 'holding_key']);
    expect(new Set(parties.map(({ party_key: key }) => key)).size).toBe(3);
    expect(new Set(parties.map(({ holding_key: key }) => key)).size).toBe(2);
  });

  it('leaves the same rows in any order, batching and repetition, in one load or several', async () => {
    const kinds: readonly PartyKind[] = ['business', 'filer', 'address'];
    const value = fc.record({
      kind: fc.constantFrom(...kinds),
      serial: fc.integer({ min: 0, max: 12 }),
      isTax: fc.boolean(),
    });
    const loads = fc.array(fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 4 }), { maxLength: 3 });
    type Value = { kind: PartyKind; serial: number; isTax: boolean };
    const takeAll = async (test: VaultWarehouse, all: readonly (readonly (readonly Value[])[])[]) => {
      for (const load of all) {
        await test.load(async (intake) => {
          for (const batch of load) {
            for (const kind of kinds) {
              const some = batch.filter((each) => each.kind === kind);
              await intake.take(
                kind,
                some.map(({ serial, isTax }) => seal(isTax ? 'FTI' : 'EIN', `00-000000${serial % 10}`)),
              );
            }
          }
        });
      }
      return content(test);
    };
    await using given = await vaultWarehouse();
    await using shuffled = await vaultWarehouse();
    await fc.assert(
      fc.asyncProperty(loads, async (all) => {
        for (const { database } of [given, shuffled]) {
          await database.deleteFrom('vault.identity').execute();
          await database.deleteFrom('party').execute();
        }
        const values = all.flat(2);
        const reversed = [values.toReversed().map((one) => [one]), [values]];
        expect(await takeAll(shuffled, reversed)).toEqual(await takeAll(given, all));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('looks up more values at once than one statement does', async () => {
    await using test = await vaultWarehouse();
    const values = Array.from({ length: 12_000 }, (_, at) => ein(at));
    const first = await test.load((intake) => intake.take('business', values));
    const second = await test.load((intake) => intake.take('business', values.toReversed()));
    expect(second.toReversed()).toEqual(first);
    const { n } = await test.database
      .selectFrom('vault.identity')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    expect(n).toBe(12_000n);
  });

  it('keeps nothing of a load that fails, and takes the same again after it', async () => {
    await using test = await vaultWarehouse();
    const failed = test.load(async (intake) => {
      await intake.take('business', [ein(1)]);
      throw new Error('disk full');
    });
    await expect(failed).rejects.toThrow('disk full');
    expect(await content(test)).toEqual({ rows: [], parties: [] });
    await test.load((intake) => intake.take('business', [ein(1)]));
    expect(await test.database.selectFrom('party').selectAll().execute()).toHaveLength(1);
  });

  it('takes the class from elsewhere when a number was known as tax information alone, never back', async () => {
    await using test = await vaultWarehouse();
    const classes = async () =>
      (await test.database.selectFrom('vault.identity').selectAll().execute()).map((row) => [
        row.data_class,
        test.cipher.decrypt(row.envelope ?? new Uint8Array(), identityContext(row)).dataClass,
      ]);
    const number = '00-0000001';
    await test.load((intake) => intake.take('business', [seal('FTI', number)]));
    expect(await classes()).toEqual([['FTI', 'FTI']]);
    await test.load((intake) => intake.take('business', [seal('IOR_NUMBER', number)]));
    expect(await classes()).toEqual([['EIN', 'EIN']]);
    await test.load((intake) => intake.take('business', [seal('FTI', number)]));
    expect(await classes()).toEqual([['EIN', 'EIN']]);
  });

  it('refuses two identities with one surrogate key, in one batch, one load or two loads', async () => {
    await using test = await vaultWarehouse();
    // A cipher whose surrogate keys all collide, as real ones would once in 2^63 pairs.
    const colliding: VaultCipher = {
      ...test.cipher,
      identity: (kind, sealed) => ({ ...test.cipher.identity(kind, sealed), surrogate: 7n }),
    };
    const load = (...batches: readonly number[][]) =>
      test.database.transaction().execute(async (transaction) => {
        const scope = { transaction, engine: test.engine, cipher: colliding };
        await createStagedVault(transaction);
        for (const batch of batches) {
          const intake = openIdentityIntake(scope);
          await intake.take(
            'business',
            batch.map((serial) => ein(serial)),
          );
          await intake.finish();
        }
        await publishStagedVault(scope);
      });
    const collision = {
      name: 'VaultStoreError',
      code: 'SURROGATE_COLLISION',
      message: 'two identities of the kind business have the same surrogate key; nothing was loaded',
    };
    expect(await refusal(load([1, 2]))).toMatchObject(collision);
    expect(await refusal(load([1], [2]))).toMatchObject(collision);
    await load([1], [1, 1]);
    expect(await refusal(load([2]))).toMatchObject(collision);
    expect(await test.database.selectFrom('vault.identity').selectAll().execute()).toHaveLength(1);
  });

  it('stages once what several transactions of a load name, and leaves the vault alone until it is published', async () => {
    await using test = await vaultWarehouse();
    const seen: StagedIdentities = new Map();
    await createStagedVault(test.database);
    const within = <T>(work: (intake: IdentityIntake, scope: VaultScope) => Promise<T>) =>
      test.database.transaction().execute(async (transaction) => {
        const scope = { transaction, engine: test.engine, cipher: test.cipher };
        const intake = openIdentityIntake(scope, seen);
        const result = await work(intake, scope);
        await intake.finish();
        return result;
      });
    const first = await within((intake) => intake.take('business', [ein(1), ein(2)]));
    const second = await within((intake) => intake.take('business', [ein(2), ein(3)]));
    expect(second[0]).toBe(first[1]);
    expect(await test.database.selectFrom('staging.identity').selectAll().execute()).toHaveLength(3);
    expect(await content(test)).toEqual({ rows: [], parties: [] });
    await within((_, scope) => publishStagedVault(scope));
    expect(await test.database.selectFrom('vault.identity').selectAll().execute()).toHaveLength(3);
  });

  it('gives the keys of records that are set aside, and takes nobody from them', async () => {
    await using test = await vaultWarehouse();
    const taken = await test.load((intake) => intake.take('business', [ein(1)]));
    const setAside = Float64Array.of(1, 1, 1, 0, 1);
    const values = [null, ein(1), ein(2), ein(3), ein(3)];
    const keys = await test.load((intake) => intake.take('business', values, setAside));
    const [two, three] = [ein(2), ein(3)].map((each) => test.cipher.identity('business', each).surrogate);
    expect([...keys]).toEqual([0n, taken[0], two, three, three]);
    const parties = await test.database.selectFrom('party').selectAll().execute();
    expect(new Set(parties.map(({ party_key: key }) => key))).toEqual(new Set([taken[0], three]));
  });

  it('lets one of two loads at once fail rather than store a party twice', async () => {
    await using test = await vaultWarehouse();
    const load = () =>
      test.load((intake) =>
        intake.take(
          'business',
          Array.from({ length: 3_000 }, (_, at) => ein(at)),
        ),
      );
    const results = await Promise.allSettled([load(), load()]);
    expect(results.map(({ status }) => status)).toContain('fulfilled');
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ name: 'DuckDbError' });
    }
    await load();
    expect(await test.database.selectFrom('vault.identity').selectAll().execute()).toHaveLength(3_000);
  });

  it.each(['TRADE_PARTNER_ID', 'CREDENTIAL'] as const)('refuses %s', async (dataClass) => {
    await using test = await vaultWarehouse();
    const error = await refusal(
      test.load((intake) => intake.take('officer', [seal(dataClass, 'planted-1')])),
    );
    expect(error).toMatchObject({ code: 'CLASS_REFUSED', params: { dataClass } });
    expect(JSON.stringify(error)).not.toContain('planted');
  });
});

describe('the kinds of party', () => {
  it('are those of the vocabulary', () => {
    expectTypeOf<VocabularyKind>().toEqualTypeOf<PartyKind>();
    expect(Object.keys(PARTY_KINDS)).toEqual([
      'business',
      'manufacturer',
      'filer',
      'surety',
      'officer',
      'address',
    ]);
  });
});
