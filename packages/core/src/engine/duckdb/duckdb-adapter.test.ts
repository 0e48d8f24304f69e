import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { memoryDatabase } from './testing/memory-database.ts';

const createTable: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('port')
      .addColumn('code', 'varchar', (column) => column.primaryKey())
      .execute();
    await sql`insert into port values ('2704')`.execute(database);
  },
};

const addColumn: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema.alterTable('port').addColumn('title', 'varchar').execute();
  },
};

const failing: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`create table half (a integer)`.execute(database);
    await sql`select 'x'::integer`.execute(database);
  },
};

function migrator(database: Kysely<unknown>, migrations: Readonly<Record<string, Migration>>): Migrator {
  return new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

describe("Kysely's migrator", () => {
  it('applies migrations in order and each one once', async () => {
    await using test = await memoryDatabase();
    const first = await migrator(test.database, { '1': createTable }).migrateToLatest();
    const second = await migrator(test.database, { '1': createTable, '2': addColumn }).migrateToLatest();
    const third = await migrator(test.database, { '1': createTable, '2': addColumn }).migrateToLatest();
    expect([first, second, third].map(({ error, results }) => [error, results?.length])).toEqual([
      [undefined, 1],
      [undefined, 1],
      [undefined, 0],
    ]);
    expect(await test.run('select * from port')).toEqual([{ code: '2704', title: null }]);
  });

  it('leaves nothing of a run in which a migration fails', async () => {
    await using test = await memoryDatabase();
    const { error } = await migrator(test.database, { '1': createTable, '2': failing }).migrateToLatest();
    expect(error).toMatchObject({ code: 'CONVERSION' });
    expect(await test.database.introspection.getTables()).toEqual([]);
  });

  it('lets one run wait for another on the same engine', async () => {
    await using test = await memoryDatabase();
    await migrator(test.database, {}).migrateToLatest();
    const runs = await Promise.all(
      [1, 2].map(() => migrator(test.database, { '1': createTable, '2': addColumn }).migrateToLatest()),
    );
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(runs.map(({ results }) => results?.length ?? 0).toSorted((a, b) => a - b)).toEqual([0, 2]);
  });
});

describe('introspection', () => {
  it('lists schemas, tables and views with their columns', async () => {
    await using test = await memoryDatabase();
    await test.run('create sequence s');
    await test.run(
      "create table t (id bigint default nextval('s'), a integer not null, b decimal(18,2) default 1)",
    );
    await test.run('create view v as select a from t');
    const [table, view] = await test.database.introspection.getTables();
    expect(table).toMatchObject({
      name: 't',
      schema: 'main',
      isView: false,
      columns: [
        { name: 'id', dataType: 'BIGINT', isNullable: true, isAutoIncrementing: true, hasDefaultValue: true },
        { name: 'a', dataType: 'INTEGER', isNullable: false, hasDefaultValue: false },
        { name: 'b', dataType: 'DECIMAL(18,2)', isAutoIncrementing: false, hasDefaultValue: true },
      ],
    });
    expect(view).toMatchObject({ name: 'v', isView: true, columns: [{ name: 'a' }] });
    expect(await test.database.introspection.getSchemas()).toEqual([{ name: 'main' }]);
  });

  it("shows Kysely's own tables when it is asked to", async () => {
    await using test = await memoryDatabase();
    await migrator(test.database, { '1': createTable }).migrateToLatest();
    const shown = await test.database.introspection.getTables({ withInternalKyselyTables: true });
    expect(shown.map(({ name }) => name)).toEqual(['kysely_migration', 'kysely_migration_lock', 'port']);
    expect(await test.database.introspection.getTables()).toHaveLength(1);
  });
});
