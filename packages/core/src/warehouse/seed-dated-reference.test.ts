import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDuckDb } from '../engine/duckdb/open-duckdb.ts';
import type { Engine } from '../engine/engine.ts';
import {
  tableDefinitions,
  type ReferenceTableName,
  type SuppliedTables,
} from '../reference/dated/reference-tables.ts';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import { tableEditions } from '../reference/dated/table-editions.ts';
import { referenceLookups } from '../reference/lookup/reference-lookups.ts';
import type { WarehouseDatabase } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { referenceEditions } from './reference-editions.ts';
import { seedDatedReference } from './seed-dated-reference.ts';
import { tablesInUse } from './tables-in-use.ts';

const ours = await resolveReferenceTables();
const names = Object.keys(tableDefinitions) as ReferenceTableName[];
const memorandum = { source: 'a memorandum', asOf: '2026-10-01' };

describe('seedDatedReference', () => {
  let engine: Engine;
  let database: Kysely<WarehouseDatabase>;

  beforeEach(async () => {
    engine = await openDuckDb({ path: ':memory:' });
    database = new Kysely({ dialect: engine.dialect });
    await migrate(database);
  });
  afterEach(async () => {
    await database.destroy();
    await engine.close();
  });

  const seed = (supplied: SuppliedTables = {}) => seedDatedReference(database, engine, supplied);
  const inUse = async (name: ReferenceTableName) =>
    (await referenceEditions(database)).find((edition) => edition.name === name);
  const offices = async () =>
    (await database.selectFrom('ref_field_office').select('code').orderBy('code').execute()).map(
      ({ code }) => code,
    );
  const moved = { ...ours.fieldOffices.rows[0]!, code: 'anchorage', name: 'Anchorage' };
  const withAnchorage = { ...memorandum, rows: [...ours.fieldOffices.rows, moved] };

  it.each(names)('writes %s row by row as it is', async (name) => {
    await seed();
    const { rows } = await sql`select * from ${sql.table(tableDefinitions[name].table)}`.execute(database);
    const inOrder = (list: readonly object[]) =>
      list.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
    expect(inOrder(rows as readonly object[])).toEqual(inOrder(ours[name].rows));
  });

  it('says of every table which edition is in use', async () => {
    await seed();
    const editions = await referenceEditions(database);
    expect(editions.map(({ name, origin, sha256 }) => [name, origin, sha256])).toEqual(
      names.toSorted().map((name) => [name, 'built_in', tableEditions[name]]),
    );
    expect(editions.find(({ name }) => name === 'codes')?.rows).toBe(642);
  });

  it('joins ports to field offices and headings to Centers as the look-ups do', async () => {
    await seed();
    const look = referenceLookups(ours);
    for (const day of ['2013-12-31', '2022-06-30', '2022-07-01', '2026-11-01']) {
      const { rows } = await sql<{ code: string; office: string | null; center: string | null }>`
        select codes.code, office.field_office as office, center.center
        from (select lpad(cast(n as varchar), 4, '0') as code from range(10000) as numbers(n)) as codes
        left join ref_port_field_office as office on office.port = codes.code
          and (office.valid_from is null or office.valid_from <= ${day})
          and (office.valid_to is null or ${day} < office.valid_to)
        left join ref_heading_center as center on center.heading = codes.code
          and (center.valid_from is null or center.valid_from <= ${day})
          and (center.valid_to is null or ${day} < center.valid_to)`.execute(database);
      expect(rows).toHaveLength(10_000);
      const differing = rows.filter(
        ({ code, office, center }) =>
          (office ?? 'unassigned') !== look.fieldOfficeOf(code, day) ||
          (center ?? 'unassigned') !== look.centerOf(code, day),
      );
      expect(differing).toEqual([]);
    }
  });

  it('puts a host’s table in place of the whole of ours, and keeps it at later openings', async () => {
    await seed();
    await seed({ fieldOffices: withAnchorage });
    await seed();
    expect(await offices()).toContain('anchorage');
    expect(await inUse('fieldOffices')).toMatchObject({
      origin: 'host',
      source: 'a memorandum',
      asOf: '2026-10-01',
      rows: 22,
    });
    expect(await inUse('centers')).toMatchObject({ origin: 'built_in' });
  });

  it('gives a host’s table another fingerprint than ours', async () => {
    await seed({ fieldOffices: withAnchorage });
    expect((await inUse('fieldOffices'))?.sha256).not.toBe(tableEditions.fieldOffices);
  });

  it('goes back to ours when asked', async () => {
    await seed({ fieldOffices: withAnchorage });
    await seed({ fieldOffices: 'built_in' });
    expect(await offices()).not.toContain('anchorage');
    expect(await inUse('fieldOffices')).toMatchObject({ origin: 'built_in', rows: 21 });
  });

  it('derives the Centers of headings from a host’s tariff', async () => {
    const rows = ours.centerTariff.rows.map((row) =>
      row.center === 'CEE004' ? { ...row, center: 'CEE008' } : row,
    );
    await seed();
    await seed({ centerTariff: { ...memorandum, rows } });
    const found = await database
      .selectFrom('ref_heading_center')
      .select('center')
      .where('heading', '=', '6109')
      .execute();
    expect(found).toEqual([{ center: 'CEE008' }]);
  });

  it('checks a host’s table against those that the host gave before', async () => {
    const rows = [{ ...ours.portFieldOffices.rows[0]!, field_office: 'anchorage' }];
    await expect(seed({ portFieldOffices: { ...memorandum, rows } })).rejects.toMatchObject({
      code: 'REFERENCE_UNKNOWN',
    });
    await seed({ fieldOffices: withAnchorage });
    await seed({ portFieldOffices: { ...memorandum, rows } });
    expect(await inUse('portFieldOffices')).toMatchObject({ origin: 'host', rows: 1 });
    await expect(seed({ fieldOffices: 'built_in' })).rejects.toMatchObject({ code: 'REFERENCE_UNKNOWN' });
  });

  it('gives back the tables that it uses', async () => {
    await seed({ fieldOffices: withAnchorage, squareMetreFactors: { ...memorandum, rows: [] } });
    const tables = await tablesInUse(database);
    expect(tables.fieldOffices).toEqual({ origin: 'host', ...withAnchorage });
    expect(tables.squareMetreFactors).toEqual({ origin: 'host', ...memorandum, rows: [] });
    expect(tables.portFieldOffices).toEqual(ours.portFieldOffices);
  });

  it('replaces a table of an earlier version of the package', async () => {
    await seed();
    await sql`update ref_edition set sha256 = 'earlier' where name = 'centers'`.execute(database);
    await sql`delete from ref_center where code > 'CEE001'`.execute(database);
    await seed();
    const { centers } = await database
      .selectFrom('ref_center')
      .select(({ fn }) => fn.countAll<bigint>().as('centers'))
      .executeTakeFirstOrThrow();
    expect(Number(centers)).toBe(10);
    expect(await inUse('centers')).toMatchObject({ sha256: tableEditions.centers });
  });

  it('leaves the warehouse as it was when one of a host’s tables cannot be used', async () => {
    await seed();
    const broken = { ...memorandum, rows: [moved, moved] };
    await expect(seed({ codes: { ...memorandum, rows: [] }, fieldOffices: broken })).rejects.toMatchObject({
      code: 'ROWS_OVERLAP',
    });
    expect(await offices()).toHaveLength(21);
    expect(await inUse('codes')).toMatchObject({ origin: 'built_in', rows: 642 });
  });

  it('takes an empty table of a host for what it is', async () => {
    await seed({ squareMetreFactors: { ...memorandum, rows: [] } });
    expect(await inUse('squareMetreFactors')).toMatchObject({ origin: 'host', rows: 0 });
  });
});
