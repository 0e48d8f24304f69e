import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { memoryDatabase, refusal, type MemoryDatabase } from './testing/memory-database.ts';

interface Tables {
  t: { a: number };
}

async function withTable(): Promise<MemoryDatabase<Tables>> {
  const test = await memoryDatabase<Tables>();
  await test.run('create table t (a integer primary key)');
  return test;
}

const all = ({ database }: MemoryDatabase<Tables>): Promise<{ a: number }[]> =>
  database.selectFrom('t').select('a').orderBy('a').execute();

describe('statements', () => {
  it('count the rows that a change touches, with and without returning', async () => {
    await using test = await withTable();
    const inserted = await test.database
      .insertInto('t')
      .values([{ a: 1 }, { a: 2 }, { a: 3 }])
      .executeTakeFirstOrThrow();
    expect(inserted.numInsertedOrUpdatedRows).toBe(3n);
    const deleted = await test.database.deleteFrom('t').where('a', '<', 3).executeTakeFirstOrThrow();
    expect(deleted.numDeletedRows).toBe(2n);
    const returning = test.database.updateTable('t').set({ a: 9 }).returning('a').compile();
    expect(await test.database.executeQuery(returning)).toMatchObject({
      rows: [{ a: 9 }],
      numAffectedRows: 1n,
    });
    const { numAffectedRows } = await sql`select 1`.execute(test.database);
    expect(numAffectedRows).toBeUndefined();
  });
});

describe('transactions', () => {
  it('commit whole or roll back whole', async () => {
    await using test = await withTable();
    await test.database.transaction().execute((trx) => trx.insertInto('t').values({ a: 1 }).execute());
    const failed = test.database.transaction().execute(async (trx) => {
      await trx.insertInto('t').values({ a: 2 }).execute();
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await all(test)).toEqual([{ a: 1 }]);
  });

  it('take changes of the schema back with everything else', async () => {
    await using test = await withTable();
    const failed = test.database.transaction().execute(async (trx) => {
      await sql`create table u (a integer)`.execute(trx);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await expect(test.run('select * from u')).rejects.toMatchObject({ code: 'STATEMENT_INVALID' });
  });

  it('see their own snapshot and not what others commit meanwhile', async () => {
    await using test = await withTable();
    await test.database
      .transaction()
      .setIsolationLevel('snapshot')
      .execute(async (trx) => {
        expect(await trx.selectFrom('t').selectAll().execute()).toEqual([]);
        await test.run('insert into t values (1)');
        expect(await trx.selectFrom('t').selectAll().execute()).toEqual([]);
      });
    expect(await all(test)).toEqual([{ a: 1 }]);
  });

  it.each(['read uncommitted', 'read committed', 'repeatable read', 'serializable'] as const)(
    'refuse the isolation %s, and go on with the connection',
    async (level) => {
      await using test = await withTable();
      await expect(
        test.database
          .transaction()
          .setIsolationLevel(level)
          .execute(() => Promise.resolve()),
      ).rejects.toMatchObject({ code: 'ISOLATION_UNSUPPORTED', params: { level } });
      expect(await test.valueOf('1')).toBe(1);
    },
  );

  it('have no savepoints', async () => {
    await using test = await withTable();
    const trx = await test.database.startTransaction().execute();
    await expect(trx.savepoint('here').execute()).rejects.toMatchObject({ code: 'SAVEPOINT_UNSUPPORTED' });
    await trx.rollback().execute();
    expect(await test.valueOf('1')).toBe(1);
  });

  it('refuse to write when they are for reading only', async () => {
    await using test = await withTable();
    await expect(
      test.database
        .transaction()
        .setAccessMode('read only')
        .execute((trx) => trx.insertInto('t').values({ a: 1 }).execute()),
    ).rejects.toMatchObject({ code: 'READ_ONLY' });
  });

  it('are not committed in silence after one of their statements failed', async () => {
    await using test = await withTable();
    const committed = test.database.transaction().execute(async (trx) => {
      await trx.insertInto('t').values({ a: 1 }).execute();
      await refusal(sql`select 'x'::integer`.execute(trx));
      await expect(sql`select 1`.execute(trx)).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    });
    await expect(committed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    expect(await all(test)).toEqual([]);
  });

  it('go on after a statement that does not fit the tables', async () => {
    await using test = await withTable();
    await test.database.transaction().execute(async (trx) => {
      await refusal(sql`select nothing`.execute(trx));
      await trx.insertInto('t').values({ a: 1 }).execute();
    });
    expect(await all(test)).toEqual([{ a: 1 }]);
  });

  it('run statements that are sent at once one after the other', async () => {
    await using test = await withTable();
    await test.database
      .transaction()
      .execute((trx) => Promise.all([1, 2, 3].map((a) => trx.insertInto('t').values({ a }).execute())));
    expect(await all(test)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
  });
});

describe('two writing transactions', () => {
  it('both commit when they add different rows', async () => {
    await using test = await withTable();
    const [one, two] = await Promise.all([start(test), start(test)]);
    await one.insertInto('t').values({ a: 1 }).execute();
    await two.insertInto('t').values({ a: 2 }).execute();
    await one.commit().execute();
    await two.commit().execute();
    expect(await all(test)).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('conflict at once when they change the same row, and the second can only roll back', async () => {
    await using test = await withTable();
    await test.run('create table u (a integer)');
    await test.run('insert into u values (1)');
    const [one, two] = await Promise.all([start(test), start(test)]);
    await sql`update u set a = 2`.execute(one);
    await expect(sql`update u set a = 3`.execute(two)).rejects.toMatchObject({
      code: 'TRANSACTION_CONFLICT',
    });
    await one.commit().execute();
    await two.rollback().execute();
    expect(await test.run('select a from u')).toEqual([{ a: 2 }]);
  });

  it('conflict when they create the same table', async () => {
    await using test = await withTable();
    const [one, two] = await Promise.all([start(test), start(test)]);
    await sql`create table u (a integer)`.execute(one);
    await expect(sql`create table u (a integer)`.execute(two)).rejects.toMatchObject({
      code: 'TRANSACTION_CONFLICT',
    });
    await two.rollback().execute();
    await one.commit().execute();
  });

  it('conflict at the commit when they add the same key, and the connection goes on', async () => {
    await using test = await withTable();
    const one = await start(test);
    const second = test.database.transaction().execute(async (trx) => {
      await one.insertInto('t').values({ a: 4711 }).execute();
      await trx.insertInto('t').values({ a: 4711 }).execute();
      await one.commit().execute();
    });
    const error = await refusal(second);
    expect(error).toMatchObject({ code: 'CONSTRAINT_VIOLATION' });
    expect(String(error)).not.toContain('4711');
    expect(await all(test)).toEqual([{ a: 4711 }]);
  });
});

const start = ({ database }: MemoryDatabase<Tables>) => database.startTransaction().execute();
