import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { endless, memoryDatabase, refusal } from './testing/memory-database.ts';

describe('the connections of an engine', () => {
  it('go to those who wait in the order in which they came', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const values: unknown[] = [];
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => test.valueOf(String(n)).then((x) => values.push(x))));
    expect(values).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are held by a transaction from its beginning to its end', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const trx = await test.database.startTransaction().execute();
    let answered = false;
    const waiting = test.valueOf('1').then(() => (answered = true));
    await sql`select 1`.execute(trx);
    expect(answered).toBe(false);
    await trx.commit().execute();
    await waiting;
    expect(answered).toBe(true);
  });

  it('are left to others when who waits gives up', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const trx = await test.database.startTransaction().execute();
    const query = sql`select 1`.compile(test.database);
    await expect(
      test.database.executeQuery(query, { signal: AbortSignal.timeout(20) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
    await trx.commit().execute();
    expect(await test.valueOf('1')).toBe(1);
  });

  it('are shared by all Kysely instances on the engine, and outlive each of them', async () => {
    await using test = await memoryDatabase();
    await test.run('create table t (a integer)');
    const other = new Kysely<unknown>({ dialect: test.engine.dialect });
    expect((await sql`select * from t`.execute(other)).rows).toEqual([]);
    await other.destroy();
    expect(await test.run('select * from t')).toEqual([]);
  });

  it('are closed with the engine: what runs is interrupted, who waits is told', async () => {
    const test = await memoryDatabase({ maxConnections: 1 });
    const running = refusal(test.run(endless));
    const waiting = refusal(test.run('select 1'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([test.engine.close(), test.engine.close()]);
    expect(await running).toMatchObject({ code: 'CLOSED' });
    expect(await waiting).toMatchObject({ code: 'CLOSED' });
    await expect(test.run('select 1')).rejects.toMatchObject({ code: 'CLOSED' });
  });

  it('end an open stream when the engine is closed', async () => {
    const test = await memoryDatabase();
    const query = sql`select * from range(100000)`.compile(test.database);
    const stream = test.engine.columns(test.database, query)[Symbol.asyncIterator]();
    await stream.next();
    await test.engine.close();
    await expect(stream.next()).rejects.toMatchObject({ code: 'CLOSED' });
  });

  it.each([0, -1, 1.5, NaN])('cannot be %s in number', async (maxConnections) => {
    await expect(memoryDatabase({ maxConnections })).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
  });
});
