import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue, measure, rowsOf, seizures, yearOverYear } from '@tradepulse/measures';
import { memoryAuditSink, publisherTreated, type ModuleId } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { recordSource } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

/** Every seizure up to the end of the period, however old. */
const everSeized = measure({
  id: 'test/ever-seized',
  title: 'Seizures ever',
  unit: 'count',
  direction: 'neutral',
  formula: 'n',
  source: 'definition',
  inputs: { n: rowsOf('seizure').upToEnd('seized').count() },
  compute: ({ n }) => n,
});

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

const shown = publisherTreated({ publisher: 'these tests', authority: 'made up' });

/** Sessions at noon of a day, on seizures of 31 January and of 1 and 29 February 2024 and imports of 2023 and 2024. */
async function openedOn(day: string): Promise<(module: ModuleId) => Session> {
  const now = Date.parse(`${day}T12:00:00Z`);
  const tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: memoryAuditSink(),
    clock: { now: () => now },
    vaultKeys: vaultTestKeys(),
    releasePolicy: { id: 'test', sources: { ACE: shown, CENSUS: shown } },
  });
  opened.push(tp);
  const seizure = (seizure_no: string, seized: string) => ({
    values: { seizure_no, seized, port: '2704', origin: 'CN' },
  });
  const extract = recordSource({
    extractId: 'winter',
    asOf: '2024-03-01',
    subjects: {
      seizure: [
        seizure('SEIZURE01', '2024-01-31'),
        seizure('SEIZURE02', '2024-02-01'),
        seizure('SEIZURE03', '2024-02-29'),
      ],
    },
  });
  const manifest = { ...(await extract.manifest()), period: ['2023-02-01', '2024-02-29'] as const };
  await tp.loadExtract({ ...extract, manifest: async () => manifest });
  await tp.load(
    importRelease([
      importRow('0101210010', '1220', 2023, 2, { month: 50 }),
      importRow('0101210010', '1220', 2024, 1, { month: 60 }),
      importRow('0101210010', '1220', 2024, 2, { month: 70 }),
    ]),
  );
  const yesterday = new Date(now - 86_400_000);
  const modules = ['ADD_WH', 'ITED', 'CEE'] as const;
  const principal = grantedPerson({
    project: 'trends',
    modules,
    grantedAt: yesterday,
    trainedAt: yesterday,
  });
  return (module) => tp.session({ principal, project: 'trends', purpose: 'TRADE_ANALYSIS', module });
}

const february = { month: '2024-02' } as const;
const january = { month: '2024-01' } as const;
const refused = { code: 'PERIOD_BEFORE_WINDOW' };

describe('the ten years of the ADD warehouse', () => {
  it('R-72 older rows are not queryable: no month before them is answered', async () => {
    const session = await openedOn('2034-02-01');
    const inside = await session('ADD_WH').report({ measures: [seizures], period: february });
    expect(inside.rows[0]?.values['enforcement/seizures']).toBe(2);
    await expect(session('ADD_WH').report({ measures: [seizures], period: january })).rejects.toMatchObject({
      ...refused,
      params: { module: 'ADD_WH', first: '2024-02-01' },
    });
    const all = await session('ITED').report({ measures: [seizures], period: january });
    expect(all.rows[0]?.values['enforcement/seizures']).toBe(1);
  });

  it('R-72 the bound stands inside the scan: what looks back without end finds the window alone', async () => {
    const session = await openedOn('2034-02-01');
    const ever = async (module: ModuleId) =>
      (await session(module).report({ measures: [everSeized], period: february })).rows[0]?.values[
        'test/ever-seized'
      ];
    expect(await ever('ITED')).toBe(3);
    expect(await ever('ADD_WH')).toBe(2);
    const sqlOf = async (module: ModuleId) => {
      const passes = await session(module).explain({ measures: [everSeized], period: february });
      return passes.map(({ sql }) => sql).join('\n');
    };
    expect(await sqlOf('ADD_WH')).toMatch(/join \(select f\.\* from "seizure" as f where coalesce\(/);
    expect(await sqlOf('ITED')).not.toContain('coalesce("f"."seized", f.as_of)');
  });

  it('R-72 a month of which the first days are out is out', async () => {
    const session = await openedOn('2034-02-02');
    await expect(session('ADD_WH').report({ measures: [seizures], period: february })).rejects.toMatchObject(
      refused,
    );
  });

  it('R-70 published statistics stay, however old they are', async () => {
    const session = await openedOn('2044-02-02');
    const report = await session('ADD_WH').report({
      measures: [generalImportsValue, yearOverYear(generalImportsValue)],
      period: february,
    });
    // 70 after 50 a year before.
    expect(Object.values(report.rows[0]?.values ?? {})).toEqual([70, (70 - 50) / 50]);
  });

  it('R-72 neither by a look back nor by a comparison', async () => {
    const session = await openedOn('2034-02-01');
    const growth = { measures: [yearOverYear(seizures)], period: february };
    await expect(session('ADD_WH').report(growth)).rejects.toMatchObject(refused);
    expect((await session('CEE').report(growth)).rows).toHaveLength(1);
    const compared = { measures: [seizures], period: february, compare: 'year_before' } as const;
    await expect(session('ADD_WH').report(compared)).rejects.toMatchObject(refused);
    await expect(session('ADD_WH').explain(compared)).rejects.toMatchObject(refused);
  });

  it('R-72 moves with the clock', async () => {
    const session = await openedOn('2033-12-31');
    const report = await session('ADD_WH').report({ measures: [seizures], period: january });
    expect(report.rows[0]?.values['enforcement/seizures']).toBe(1);
  });
});
