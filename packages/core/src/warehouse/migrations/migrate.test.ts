import { facts, records, type RecordFact } from '@tradepulse/measures';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../engine/engine.ts';
import { openDuckDb } from '../../engine/duckdb/open-duckdb.ts';
import { factColumns } from '../column-ddl.ts';
import { recordColumns } from '../record-ddl.ts';
import { migrate, migrations } from './migrate.ts';

/** Columns that came with a later migration stand last in a table; rows are written by the names of columns. */
const byName = <T extends { readonly name: string }>(columns: readonly T[]): readonly T[] =>
  columns.toSorted((a, b) => (a.name < b.name ? -1 : 1));

describe('migrate', () => {
  let engine: Engine;
  let database: Kysely<unknown>;

  beforeEach(async () => {
    engine = await openDuckDb({ path: ':memory:' });
    database = new Kysely({ dialect: engine.dialect });
  });
  afterEach(async () => {
    await database.destroy();
    await engine.close();
  });

  const schema = async (): Promise<unknown> => {
    const { rows } = await sql`select table_name, column_name, data_type, is_nullable from duckdb_columns()
      where not internal and table_name not like 'kysely%' order by table_name, column_index`.execute(
      database,
    );
    return rows;
  };

  it.each(Object.values(facts))('gives $name the columns that the vocabulary says', async (fact) => {
    await migrate(database);
    const { rows } = await sql<{ name: string; type: string; nullable: boolean }>`
      select column_name as name, lower(data_type) as type, is_nullable as nullable from duckdb_columns()
      where table_name = ${fact.name} order by column_name`.execute(database);
    expect(rows).toEqual(byName(factColumns(fact)));
  });

  it('gives every transaction record the columns that the vocabulary says, and its history one more', async () => {
    await migrate(database);
    for (const fact of Object.values<RecordFact>(records)) {
      const columns = async (schema: string): Promise<unknown> => {
        const { rows } = await sql<{ name: string; type: string; nullable: boolean }>`
          select column_name as name, lower(data_type) as type, is_nullable as nullable from duckdb_columns()
          where schema_name = ${schema} and table_name = ${fact.name} order by column_name`.execute(database);
        return rows;
      };
      const expected = recordColumns(fact);
      expect(await columns('main')).toEqual(byName(expected));
      expect(await columns('history')).toEqual(
        byName([...expected, { name: 'withdrawn', type: 'boolean', nullable: false }]),
      );
    }
  });

  it.each(Object.keys(migrations))('reaches the same schema from %s as from nothing', async (version) => {
    await migrate(database, version);
    await migrate(database);
    const stepped = await schema();
    const fresh = new Kysely<unknown>({ dialect: (await openDuckDb({ path: ':memory:' })).dialect });
    await migrate(fresh);
    const { rows } = await sql`select table_name, column_name, data_type, is_nullable from duckdb_columns()
      where not internal and table_name not like 'kysely%' order by table_name, column_index`.execute(fresh);
    expect(stepped).toEqual(rows);
    await fresh.destroy();
  });

  it('keeps the rows of an earlier version', async () => {
    await migrate(database, '0001-reference');
    await sql`insert into ref_district (code, name) values ('27', 'LOS ANGELES, CA')`.execute(database);
    await migrate(database);
    const { rows } = await sql`select * from ref_district`.execute(database);
    expect(rows).toEqual([{ code: '27', name: 'LOS ANGELES, CA' }]);
  });

  it('goes forward only', () => {
    for (const migration of Object.values(migrations)) expect(Object.keys(migration)).toEqual(['up']);
  });

  it('says which migration failed and leaves the schema as it was', async () => {
    await sql`create table ref_port (x integer)`.execute(database);
    await expect(migrate(database)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      params: { migration: '0001-reference' },
    });
    expect(await schema()).toEqual([
      { table_name: 'ref_port', column_name: 'x', data_type: 'INTEGER', is_nullable: true },
    ]);
  });
});
