import { imports, monthIndex, type Input, type Scalar } from '@tradepulse/measures';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../engine/duckdb/open-duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import type { WarehouseDatabase } from '../../warehouse/database.ts';
import { migrate } from '../../warehouse/migrations/migrate.ts';
import { compilePass } from './pass-sql.ts';
import type { PublishedPass } from '../passes.ts';

let engine: Engine;
let database: Kysely<WarehouseDatabase>;

beforeAll(async () => {
  engine = await openDuckDb({ path: ':memory:' });
  database = new Kysely({ dialect: engine.dialect });
  await migrate(database);
});
afterAll(async () => {
  await database.destroy();
  await engine.close();
});

const value = imports.sum('general_value');

function scalarOf(input: Input<unknown>): Scalar {
  const { aggregate } = input.spec;
  if (aggregate.kind !== 'scalar') throw new TypeError('a scalar is expected');
  return aggregate.value;
}

function pass(inputs: readonly Input<unknown>[], changes: Partial<PublishedPass> = {}): PublishedPass {
  return {
    kind: 'published',
    relation: 'census_import',
    basis: 'month',
    vintage: 'current',
    levels: [],
    folds: [],
    filters: [],
    inner: [],
    scalars: inputs.map(scalarOf),
    slots: [[{ loadId: 1, month: monthIndex(2024, 1) }]],
    ...changes,
  };
}

/** The text must be the one that is written here, the parameters too, and DuckDB must take it. */
async function expectSql(
  compiled: PublishedPass,
  text: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  const query = compilePass(database, engine.sql, compiled);
  const flat = (sql: string): string => sql.replaceAll(/\s+/g, ' ').trim();
  expect(flat(query.sql)).toBe(flat(text));
  expect(query.parameters).toEqual(parameters);
  for await (const _ of engine.columns(database, query)) void _;
}

const source = `from (values (0, 1, 2024, 1)) as c(slot, load_id, year, month)
  inner join "census_import" as f on f.load_id = c.load_id and f.year = c.year and f.month = c.month`;

describe('compilePass', () => {
  it('sums the printed figure of the month over the months asked for', async () => {
    await expectSql(
      pass([value]),
      `select c.slot as slot, sum("f"."general_value_mo") as "v0" ${source} group by 1`,
    );
  });

  it('sums the year to date where that is read', async () => {
    await expectSql(
      pass([value], { basis: 'year_to_date' }),
      `select c.slot as slot, sum("f"."general_value_yr") as "v0" ${source} group by 1`,
    );
  });

  it('groups by levels and filters by bound codes', async () => {
    await expectSql(
      pass([value], { levels: ['hts2', 'country'], filters: [{ level: 'hts4', codes: ['6109', '6110'] }] }),
      `select c.slot as slot, substr("f"."commodity", 1, 2) as "k0", "f"."country" as "k1",
        sum("f"."general_value_mo") as "v0" ${source}
        where substr("f"."commodity", 1, 4) in ($1, $2) group by 1, 2, 3`,
      ['6109', '6110'],
    );
  });

  it('writes conditions as CASE, and tells nothing traded from nothing reported', async () => {
    await expectSql(
      pass([value.where(imports.codeIn('rate_provision', '61', '69'))]),
      `select c.slot as slot,
        case when count(case when ("f"."rate_provision" in ($1, $2)) then 1 end) = 0 then 0
        else sum(case when ("f"."rate_provision" in ($3, $4)) then "f"."general_value_mo" end) end as "v0"
        ${source} group by 1`,
      ['61', '69', '61', '69'],
    );
  });

  it('counts distinct tuples without those that have an empty code', async () => {
    await expectSql(
      pass([imports.distinct('hts10', 'country')]),
      `select c.slot as slot, count(distinct substr("f"."commodity", 1, 10) || '|' || "f"."country") as "v0" ${source} group by 1`,
    );
  });

  it('adds quantities of one unit only', async () => {
    await expectSql(
      pass([imports.quantity('general_quantity_1', 'unit_1')]),
      `select c.slot as slot, case when count(1) = 0 then 0
        when count("f"."unit_1") < count(1) or min("f"."unit_1") <> max("f"."unit_1") then null
        else sum("f"."general_quantity_1_mo") end as "v0" ${source} group by 1`,
    );
  });

  it('folds the codes that are not kept apart', async () => {
    await expectSql(
      pass([value], { levels: ['country'], folds: [{ level: 'country', keep: ['5700'] }] }),
      `select c.slot as slot,
        case when "f"."country" is null or "f"."country" in ($1) then "f"."country" else '(other)' end as "k0",
        sum("f"."general_value_mo") as "v0" ${source} group by 1, 2`,
      ['5700'],
    );
  });

  it('takes the world region as the Census Bureau does, with Mexico in North America', async () => {
    await expectSql(
      pass([value], { levels: ['region'] }),
      `select c.slot as slot, case when "f"."country" = '1000' then null when "f"."country" = '2010' then '1XXX'
        when substr("f"."country", 1, 1) = '9' then null else (substr("f"."country", 1, 1) || 'XXX') end as "k0",
        sum("f"."general_value_mo") as "v0" ${source} group by 1, 2`,
    );
  });

  it('brings inner groups in one order', async () => {
    await expectSql(
      pass([value], { levels: ['hts2'], inner: ['country'] }),
      `select c.slot as slot, substr("f"."commodity", 1, 2) as "k0", "f"."country" as "g0",
        sum("f"."general_value_mo") as "v0" ${source} group by 1, 2, 3 order by 1, 2, 3`,
    );
  });

  it('binds codes, however they look', async () => {
    const hostile = `'; drop table census_import; --`;
    await expectSql(
      pass([value], { filters: [{ level: 'country', codes: [hostile] }] }),
      `select c.slot as slot, sum("f"."general_value_mo") as "v0" ${source} where "f"."country" in ($1) group by 1`,
      [hostile],
    );
  });

  it('reads nothing where nothing is read of any load', async () => {
    await expectSql(
      pass([value], { vintage: 'first', slots: [[]] }),
      `select c.slot as slot, sum("f"."general_value_mo") as "v0"
        from (select 0, 0, 0, 0 where false) as c(slot, load_id, year, month)
        inner join "census_import" as f on f.load_id = c.load_id and f.year = c.year and f.month = c.month group by 1`,
    );
  });

  it('admits nothing where no code is admitted', async () => {
    await expectSql(
      pass([value], { filters: [{ level: 'hts2', codes: [] }] }),
      `select c.slot as slot, sum("f"."general_value_mo") as "v0" ${source} where false group by 1`,
    );
  });
});
