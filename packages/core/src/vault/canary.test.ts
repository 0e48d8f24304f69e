import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { seal, type PartyKind } from '@tradepulse/privacy';
import { canarySearch } from '@tradepulse/privacy/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disposeIdentity } from './dispose-identity.ts';
import { stageAttributes } from './stage-attributes.ts';
import { rotateVault } from './rotate-vault.ts';
import { refusal, testCipher, vaultWarehouse, type VaultWarehouse } from './testing/vault-warehouse.ts';

// Values that no other file has by chance; none was ever given to anyone (area 000, prefix 00).
const planted: Readonly<Record<PartyKind, readonly string[]>> = {
  business: ['00-8642097QX', '000-86-4209', '998642-09753'],
  manufacturer: ['XXQUVZJW8642KYX'],
  filer: ['QZJ'],
  surety: ['8Q6'],
  officer: ['QVZJWKYX86'],
  address: ['8642 QUVZJW AVENUE KYXTOWN'],
};
const plantedName = 'Quvzjw Kyxbert & Sons';
const plantedPhone = '202-555-8642 ext 09753';
const searched = [...Object.values(planted).flat(), plantedName, plantedPhone].filter(
  (text) => text.length > 3,
);

const { found, writings } = canarySearch(searched);

async function filesOf(folder: string): Promise<Buffer> {
  const names = await readdir(folder);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
}

async function plant(test: VaultWarehouse): Promise<bigint> {
  return test.load(async (intake, scope) => {
    for (const [kind, numbers] of Object.entries(planted)) {
      await intake.take(
        kind as PartyKind,
        numbers.map((number) => seal('IOR_NUMBER', number)),
      );
    }
    const parties = await intake.take('business', [seal('EIN', planted.business[0])]);
    const place = { kind: 'business', part: 0, lines: Int32Array.of(2), parties } as const;
    const column = { ...place, validFrom: ['2026-01-01'], asOf: '2026-01-31' };
    const versions = Int32Array.of(1);
    await stageAttributes(scope, {
      ...column,
      versions,
      attribute: 'name',
      values: [seal('NAME', plantedName)],
    });
    await stageAttributes(scope, {
      ...column,
      versions,
      attribute: 'phone',
      values: [seal('PHONE', plantedPhone)],
    });
    return parties[0] ?? 0n;
  });
}

/** Every value of every table, as text. */
async function everything({ database }: VaultWarehouse): Promise<Buffer> {
  const tables = await sql<{
    name: string;
  }>`select schema_name || '.' || table_name as name from duckdb_tables()
    where schema_name in ('vault', 'main')`.execute(database);
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await sql<{
      t: string;
    }>`select cast(t as varchar) as t from ${sql.table(name)} as t`.execute(database);
    texts.push(...rows.rows.map(({ t }) => t));
  }
  return Buffer.from(texts.join('\n'));
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('R-50 canary: planted identities', () => {
  it('would be found: in a table as plain text, and in every writing', async () => {
    for (const text of searched) for (const one of writings(text)) expect(found(one)).toContain(text);
    const path = join(folder, 'control');
    await using test = await vaultWarehouse(`${path}.duckdb`);
    await sql`create table plain (t varchar)`.execute(test.database);
    for (const text of searched) await sql`insert into plain values (${text})`.execute(test.database);
    expect(found(await everything(test))).toEqual(searched);
    expect(found(await readFile(`${path}.duckdb.wal`))).toEqual(searched);
    await sql`checkpoint`.execute(test.database);
    expect(found(await readFile(`${path}.duckdb`))).toEqual(searched);
  });

  it('are in no table and no byte of the database: while open, after a rotation, a disposal and closed', async () => {
    const own = await mkdtemp(join(folder, 'own-'));
    {
      await using test = await vaultWarehouse(join(own, 'trade.duckdb'));
      const party = await plant(test);
      expect(await test.database.selectFrom('vault.identity').selectAll().execute()).toHaveLength(8);
      expect(found(await everything(test))).toEqual([]);
      expect(found(await filesOf(own))).toEqual([]);
      await rotateVault(test.database, testCipher('k2'));
      await disposeIdentity(test.database, party, '2026-11-24');
      await sql`checkpoint`.execute(test.database);
    }
    expect(found(await filesOf(own))).toEqual([]);
  }, 30_000);

  it('are in no error: of a class that is refused, of keys, of a transaction that has failed', async () => {
    await using test = await vaultWarehouse();
    const sealed = seal('TRADE_PARTNER_ID', planted.business[0]);
    const errors = [
      await refusal(test.load((intake) => intake.take('business', [sealed]))),
      await refusal(test.load((intake) => intake.take('business', [seal('EIN', { plantedName })]))),
      await refusal(
        test.load(async (intake, { transaction }) => {
          await sql`drop table party`.execute(transaction);
          await intake.take('business', [seal('EIN', planted.business[0])]);
        }),
      ),
      await refusal(
        test.load(async (intake, { transaction }) => {
          await sql`select error('stop')`.execute(transaction).catch(() => undefined);
          await intake.take('business', [seal('EIN', planted.business[0])]);
        }),
      ),
    ];
    for (const error of errors) {
      const look = inspect(error, { depth: null, showHidden: true, customInspect: false });
      expect(found(Buffer.from(`${look}\n${JSON.stringify(error)}`))).toEqual([]);
    }
  });
});
