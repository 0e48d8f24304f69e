import { seal } from '@tradepulse/privacy';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { checkVaultKeys } from './check-vault-keys.ts';
import { identityContext } from './identity-context.ts';
import { stageAttributes } from './stage-attributes.ts';
import { rotateVault } from './rotate-vault.ts';
import { refusal, testCipher, vaultWarehouse, type VaultWarehouse } from './testing/vault-warehouse.ts';

/** Ten parties with a name each, encrypted with `k1`. */
async function filled(): Promise<VaultWarehouse> {
  const test = await vaultWarehouse();
  await test.load(async (intake, scope) => {
    const numbers = Array.from({ length: 10 }, (_, at) => `00-000000${at}`);
    const parties = await intake.take(
      'business',
      numbers.map((number) => seal('EIN', number)),
    );
    await stageAttributes(scope, {
      kind: 'business',
      attribute: 'name',
      part: 0,
      lines: Int32Array.from(parties, (_, at) => at + 2),
      parties,
      validFrom: numbers.map(() => '2026-01-01'),
      values: numbers.map((number, at) => (at === 9 ? null : seal('NAME', `Firm ${number}`))),
      versions: new Int32Array(10).fill(1),
      asOf: '2026-01-31',
    });
  });
  return test;
}

async function keyIds({ database }: VaultWarehouse): Promise<unknown> {
  const { rows } = await sql`select key_id, count(*) as n from (
    select key_id from vault.identity union all select key_id from vault.attribute) group by key_id order by key_id nulls last`.execute(
    database,
  );
  return rows;
}

const rotating = testCipher('k2');
const afterwards = testCipher('k2', ['k2']);

describe('rotateVault', () => {
  it('encrypts everything anew: the old key is not needed afterwards, keys and values are as before', async () => {
    await using test = await filled();
    const before = await test.database.selectFrom('party').selectAll().orderBy('party_key').execute();
    const progress: number[] = [];
    const done = await rotateVault(test.database, rotating, {
      batch: 4,
      onProgress: (n) => progress.push(n),
    });
    expect(done).toBe(19);
    expect(progress).toEqual([4, 8, 10, 14, 18, 19]);
    expect(await keyIds(test)).toEqual([
      { key_id: 'k2', n: 19n },
      { key_id: null, n: 1n },
    ]);
    expect(await test.database.selectFrom('party').selectAll().orderBy('party_key').execute()).toEqual(
      before,
    );
    for (const row of await test.database.selectFrom('vault.identity').selectAll().execute()) {
      const sealed = afterwards.decrypt(row.envelope ?? new Uint8Array(), identityContext(row));
      expect(afterwards.identity('business', sealed).surrogate).toBe(row.surrogate);
    }
    for (const row of await test.database.selectFrom('vault.attribute').selectAll().execute()) {
      if (row.envelope === null) continue;
      const context = { column: 'name', kind: row.kind, surrogate: row.surrogate, validFrom: row.valid_from };
      const sealed = afterwards.decrypt(row.envelope, context);
      expect(Buffer.from(afterwards.attributeToken(context, sealed))).toEqual(Buffer.from(row.token ?? []));
    }
    expect(await rotateVault(test.database, rotating)).toBe(0);
  });

  it('goes on where it was ended', async () => {
    await using test = await filled();
    const controller = new AbortController();
    const ended = rotateVault(test.database, rotating, {
      batch: 3,
      signal: controller.signal,
      onProgress: (n) => n >= 6 && controller.abort(new Error('enough')),
    });
    await expect(ended).rejects.toThrow('enough');
    expect(await keyIds(test)).toEqual([
      { key_id: 'k1', n: 13n },
      { key_id: 'k2', n: 6n },
      { key_id: null, n: 1n },
    ]);
    expect(await rotateVault(test.database, rotating, { batch: 3 })).toBe(13);
  });

  it('stops at an envelope that was changed, and keeps nothing of its batch', async () => {
    await using test = await filled();
    const [one, other] = await test.database.selectFrom('vault.identity').selectAll().execute();
    await test.database
      .updateTable('vault.identity')
      .set({ envelope: other?.envelope ?? null })
      .where('surrogate', '=', one?.surrogate ?? 0n)
      .execute();
    expect(await refusal(rotateVault(test.database, rotating))).toMatchObject({
      name: 'VaultError',
      code: 'ENVELOPE_NOT_AUTHENTIC',
    });
    expect(await keyIds(test)).toEqual([
      { key_id: 'k1', n: 19n },
      { key_id: null, n: 1n },
    ]);
  });
});

describe('checkVaultKeys', () => {
  it('notes keys when it first sees them, and takes them again', async () => {
    await using test = await filled();
    for (const cipher of [testCipher('k1', ['k1']), testCipher(), testCipher(), rotating]) {
      await checkVaultKeys(test.database, cipher);
    }
    const rows = await test.database.selectFrom('vault.key_check').select(['purpose', 'key_id']).execute();
    expect(rows.map(({ purpose, key_id: id }) => `${purpose} ${id}`)).toEqual([
      'token token',
      'encryption k1',
      'encryption k2',
    ]);
  });

  it.each([
    [{ token: 1 }, 'TOKEN_KEY_CHANGED', {}],
    [{ k1: 33 }, 'ENCRYPTION_KEY_CHANGED', { keyId: 'k1' }],
  ])('refuses another key: %o', async (changed, code, params) => {
    await using test = await filled();
    await checkVaultKeys(test.database, test.cipher);
    const error = await refusal(checkVaultKeys(test.database, testCipher('k1', ['k1', 'k2'], changed)));
    expect(error).toMatchObject({ name: 'VaultStoreError', code, params });
  });

  it('refuses to go on without a key that is in use, until the vault is rotated away from it', async () => {
    await using test = await filled();
    expect(await refusal(checkVaultKeys(test.database, afterwards))).toMatchObject({
      code: 'ENCRYPTION_KEY_MISSING',
      params: { keyId: 'k1' },
    });
    await rotateVault(test.database, rotating);
    await checkVaultKeys(test.database, afterwards);
  });
});
