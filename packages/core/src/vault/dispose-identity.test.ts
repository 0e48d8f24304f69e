import { seal } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { disposeIdentity } from './dispose-identity.ts';
import { stageAttributes } from './stage-attributes.ts';
import { rotateVault } from './rotate-vault.ts';
import { testCipher, vaultWarehouse, type VaultWarehouse } from './testing/vault-warehouse.ts';

const number = seal('EIN', '00-0000001');

async function loadParty(test: VaultWarehouse, name: string, version: number): Promise<bigint> {
  return test.load(async (intake, scope) => {
    const parties = await intake.take('business', [number]);
    await stageAttributes(scope, {
      kind: 'business',
      attribute: 'name',
      part: 0,
      lines: Int32Array.of(2),
      parties,
      validFrom: ['2026-01-01'],
      values: [seal('NAME', name)],
      versions: Int32Array.of(version),
      asOf: '2026-01-31',
    });
    return parties[0] ?? 0n;
  });
}

describe('disposeIdentity', () => {
  it('leaves the key for facts, and nothing of who it was; later extracts do not bring it back', async () => {
    await using test = await vaultWarehouse();
    const key = await loadParty(test, 'Firm', 1);
    expect(await disposeIdentity(test.database, key, '2026-11-24')).toBe(true);
    const remains = [
      {
        surrogate: key,
        kind: 'business',
        token: null,
        envelope: null,
        data_class: 'EIN',
        key_id: null,
        first_extract: 'X-1',
        disposed_on: '2026-11-24',
      },
    ];
    expect(await test.database.selectFrom('vault.identity').selectAll().execute()).toEqual(remains);
    expect(await loadParty(test, 'Firm again', 2)).toBe(key);
    expect(await test.load((intake) => intake.take('business', [seal('FTI', '00-0000001')]))).toEqual(
      BigInt64Array.of(key),
    );
    expect(await test.database.selectFrom('vault.identity').selectAll().execute()).toEqual(remains);
    expect(await test.database.selectFrom('vault.attribute').selectAll().execute()).toEqual([]);
    expect(await test.database.selectFrom('party').selectAll().execute()).toMatchObject([{ party_key: key }]);
    expect(await rotateVault(test.database, testCipher('k2'))).toBe(0);
  });

  it('says when there is nothing to dispose of', async () => {
    await using test = await vaultWarehouse();
    const key = await loadParty(test, 'Firm', 1);
    expect(await disposeIdentity(test.database, key + 1n, '2026-11-24')).toBe(false);
    await disposeIdentity(test.database, key, '2026-11-24');
    expect(await disposeIdentity(test.database, key, '2026-11-25')).toBe(false);
  });
});
