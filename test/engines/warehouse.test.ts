import { openTradePulse, type Engine, type TradePulse } from '@tradepulse/core';
import { memoryAuditSink } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';

/** PostgreSQL's name of each type that DuckDB names. */
const typeNames: Readonly<Record<string, string>> = {
  VARCHAR: 'character varying',
  BLOB: 'bytea',
  TIMESTAMP: 'timestamp without time zone',
};

interface Opened {
  readonly engine: Engine;
  readonly database: Kysely<unknown>;
  readonly tp: TradePulse;
}

async function openWith(open: () => Promise<Engine>): Promise<Opened> {
  const engine = await open();
  const tp = await openTradePulse({ engine, audit: memoryAuditSink() });
  return { engine, tp, database: new Kysely({ dialect: engine.dialect }) };
}

/** `schema.table` to its columns in order: name, type as PostgreSQL names it, whether it may be null, place in the key. */
async function schemaOf({ database, engine }: Opened): Promise<ReadonlyMap<string, readonly string[]>> {
  const main = engine.name === 'duckdb' ? 'main' : 'public';
  const { rows } = await sql<{
    table: string;
    name: string;
    type: string;
    nullable: string;
    key: number | null;
  }>`
    select case when c.table_schema = ${main} then '' else c.table_schema || '.' end || c.table_name as table,
      c.column_name as name,
      case when c.data_type = 'numeric' then 'DECIMAL(' || c.numeric_precision || ',' || c.numeric_scale || ')'
        else c.data_type end as type,
      c.is_nullable as nullable, cast(k.ordinal_position as integer) as key
    from information_schema.columns c
    left join information_schema.key_column_usage k on k.table_schema = c.table_schema
      and k.table_name = c.table_name and k.column_name = c.column_name
      and k.constraint_name in (select constraint_name from information_schema.table_constraints
        where constraint_type = 'PRIMARY KEY')
    where c.table_schema in (${main}, 'accounting', 'audit', 'authority', 'history', 'release_register', 'staging', 'vault')
    order by c.table_schema, c.table_name, c.ordinal_position`.execute(database);
  const columns = Map.groupBy(rows, ({ table }) => table);
  return new Map(
    [...columns].map(([table, list]) => [
      table,
      list.map(({ name, type, nullable, key }) =>
        [name, typeNames[type] ?? type.toLowerCase(), nullable, key ?? '-'].join(' '),
      ),
    ]),
  );
}

async function rowsOf({ database }: Opened, table: string): Promise<readonly string[]> {
  const { rows } = await sql`select * from ${sql.table(table)}`.execute(database);
  return rows
    .map((row) =>
      JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
    )
    .toSorted();
}

const [duckDb, postgres] = await testEngines();

describe.skipIf(postgres === undefined)('a warehouse on PostgreSQL', () => {
  let expected: Opened;
  let actual: Opened;

  beforeAll(async () => {
    expected = await openWith(duckDb!.open);
    actual = await openWith(postgres!.open);
  });
  afterAll(async () => {
    await expected.tp.close();
    await actual.tp.close();
  });

  it('has the tables, columns and keys of one on DuckDB', async () => {
    const schema = await schemaOf(expected);
    expect(schema.size).toBeGreaterThan(150);
    expect(schema.get('census_import')).toContain('load_id integer NO -');
    expect(await schemaOf(actual)).toEqual(schema);
  });

  it('has the rows of every reference table', async () => {
    const tables = [...(await schemaOf(expected)).keys()].filter((name) => name.startsWith('ref_'));
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const rows = await rowsOf(expected, table);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(await rowsOf(actual, table), table).toEqual(rows);
    }
    expect(await actual.tp.referenceEditions()).toEqual(await expected.tp.referenceEditions());
  });
});
