import { generalImportsValue } from '@tradepulse/measures';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { analyst } from '../support/analyst.ts';
import { importRelease, importRow } from '../support/import-rows.ts';
import { testEngines } from '../support/test-engines.ts';
import { countOf, entriesSchedule, loadEntries, openedWarehouse } from './opened-warehouse.ts';

const release = () =>
  importRelease([
    importRow('0101210010', '1220', 2024, 5, { month: 50 }),
    importRow('0101210010', '1220', 2024, 6, { month: 60 }),
  ]);

describe.each(await testEngines())('statistical records on $name', ({ open }) => {
  it('R-70 are unscheduled: no plan has them, and their disposal is refused', async () => {
    await using opened = await openedWarehouse(await open());
    await opened.tp.load(release());
    const { retention } = opened;
    await retention.loadSchedule({ ...entriesSchedule, datasets: ['census_import'] });
    const { items, kept } = await retention.plan();
    expect(items).toEqual([]);
    expect(kept.find(({ dataset }) => dataset === 'census_import')?.why).toEqual({
      kind: 'KEEP',
      reason: 'STATISTICS_UNSCHEDULED',
    });
    await expect(retention.disposable('census_import')).rejects.toMatchObject({
      code: 'STATISTICS_UNSCHEDULED',
    });
    expect(await countOf(opened, sql`census_import`)).toBe(2);
  });

  it('R-70 become scheduled by a NARA schedule alone; their months go with them', async () => {
    await using opened = await openedWarehouse(await open());
    await opened.tp.load(release());
    const { retention, tp } = opened;
    await retention.loadSchedule({
      id: 'statistics',
      records: 'STATISTICAL',
      authority: 'DAA-0568-2026-0001',
      keepYears: 2,
    });
    expect(await retention.disposable('census_import')).toMatchObject({ before: '2024-06-01', rows: 1 });
    await retention.dispose(await retention.plan());
    expect(await countOf(opened, sql`census_import`)).toBe(1);
    const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
    const asked = (month: string) => session.report({ measures: [generalImportsValue], period: { month } });
    expect((await asked('2024-06')).rows[0]?.values['imports/general-imports-value']).toBe(60);
    await expect(asked('2024-05')).rejects.toMatchObject({ code: 'PERIOD_NOT_AVAILABLE' });
  });
});

describe('the retention report', () => {
  it('R-74 lists what is held and which of it contains identities, by port of entry', async () => {
    await using opened = await openedWarehouse(await openDuckDb({ path: ':memory:' }));
    await opened.tp.load(release());
    const entries = Array.from(
      { length: 12 },
      (_, at) => [`AAA000000${String(at).padStart(2, '0')}`, '2026-01-15', '00-1111111'] as const,
    );
    await loadEntries(opened, 'X1', ...entries);
    const report = await opened.retention.report();
    const found = report.map(({ dataset, records, pii, rows, oldest, newest }) => [
      dataset,
      records,
      pii,
      rows,
      oldest,
      newest,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['entry_summary', 'ACE_RAW', 'keys', 12, '2026-01-15', '2026-01-15'],
        ['census_import', 'STATISTICAL', 'none', 2, '2024-05-01', '2024-06-01'],
        ['vault', 'IDENTITY', 'identities', 2, null, null],
      ]),
    );
    const summaries = report.find(({ dataset }) => dataset === 'entry_summary');
    expect(summaries?.byPort).toEqual([{ port: '2704', rows: 12 }]);
    expect(summaries?.systemsOfRecords).toEqual(['DHS/CBP-001']);
    // Two rows without a port: too few to be counted out.
    expect(report.find(({ dataset }) => dataset === 'census_import')?.byPort).toEqual([
      { port: null, rows: null },
    ]);
    expect(report.every(({ rows }) => rows > 0)).toBe(true);
    expect(
      JSON.stringify(report, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/1111111|surrogate/);
  });
});
