import type { ColumnChunk } from '@tradepulse/core';
import { sql, type CompiledQuery, type RawBuilder, type Transaction } from 'kysely';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { openEngineDatabase, type EngineDatabase } from './engine-database.ts';

/** A query that no machine finishes while a test waits. */
const endless = sql`select count(*) as n from generate_series(1, 100000) a(x), generate_series(1, 100000) b(x),
  generate_series(1, 100000) c(x) where a.x * b.x + c.x = -1`;
/** The numbers from 0 on, some more than one chunk holds. */
const manyRows = 50_000;
const many = sql`select cast(x as bigint) as x, 'row' as name from generate_series(0, ${sql.lit(manyRows - 1)}) t(x) order by x`;

describe.each(await testEngines())('$name', (testEngine) => {
  let test: EngineDatabase;

  beforeEach(async () => {
    test = await openEngineDatabase(testEngine);
    await test.run(sql`create table t (k integer primary key, v varchar)`);
    await test.run(sql`insert into t values (1, 'one')`);
  });
  afterEach(() => test.close());

  const compiled = (query: RawBuilder<unknown>): CompiledQuery => query.compile(test.database);
  const begin = async <T>(work: (trx: Transaction<unknown>) => Promise<T>): Promise<T> =>
    test.database.transaction().execute(work);

  async function chunksOf(query: RawBuilder<unknown>): Promise<readonly ColumnChunk[]> {
    const chunks: ColumnChunk[] = [];
    for await (const chunk of test.engine.columns(test.database, compiled(query))) chunks.push(chunk);
    return chunks;
  }

  it('reads a result in chunks of columns', async () => {
    const chunks = await chunksOf(many);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks[0]?.names).toEqual(['x', 'name']);
    for (const { columns, rowCount } of chunks)
      expect(columns.map(({ length }) => length)).toEqual([rowCount, rowCount]);
    const numbers = chunks.flatMap(({ columns }) => columns[0] ?? []);
    expect(numbers).toEqual(Array.from({ length: manyRows }, (_, at) => BigInt(at)));
  });

  it('reads nothing from an empty result', async () => {
    expect(await chunksOf(sql`select k from t where k > 1`)).toEqual([]);
  });

  it('binds the parameters of a result that it reads by columns', async () => {
    const [chunk] = await chunksOf(sql`select v from t where k = ${1} and v in (${'one'}, ${'two'})`);
    expect(chunk).toEqual({ names: ['v'], columns: [['one']], rowCount: 1 });
  });

  it('streams rows', async () => {
    const names: string[] = [];
    for await (const { v } of test.database
      .withTables<{ t: { v: string } }>()
      .selectFrom('t')
      .select('v')
      .stream()) {
      names.push(v);
    }
    expect(names).toEqual(['one']);
  });

  it('goes on after a stream that is left early, and after one that fails', async () => {
    for await (const chunk of test.engine.columns(test.database, compiled(many))) {
      expect(chunk.rowCount).toBeGreaterThan(0);
      break;
    }
    await expect(chunksOf(sql`select cast(v as integer) from t`)).rejects.toMatchObject({
      code: 'CONVERSION',
    });
    expect(await test.run(sql`select v from t`)).toEqual([{ v: 'one' }]);
  });

  it('keeps a transaction alive in which a stream is left early', async () => {
    await begin(async (trx) => {
      await sql`insert into t values (2, 'two')`.execute(trx);
      for await (const _ of test.engine.columns(trx, compiled(many))) break;
      await sql`insert into t values (3, 'three')`.execute(trx);
    });
    expect(await test.run(sql`select k from t order by k`)).toEqual([{ k: 1 }, { k: 2 }, { k: 3 }]);
  });

  it('interrupts a statement, and a stream, whose signal aborts', async () => {
    const reason = new Error('enough');
    for (const run of [
      (signal: AbortSignal) => test.database.executeQuery(compiled(endless), { signal }),
      async (signal: AbortSignal) => {
        for await (const _ of test.engine.columns(test.database, compiled(endless), { signal })) continue;
      },
    ]) {
      const controller = new AbortController();
      const running = run(controller.signal);
      await delay(100);
      controller.abort(reason);
      await expect(running).rejects.toBe(reason);
      expect(await test.run(sql`select v from t`)).toEqual([{ v: 'one' }]);
    }
  });

  it('starts nothing under a signal that has aborted', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    const read = async (): Promise<void> => {
      for await (const _ of test.engine.columns(test.database, compiled(many), { signal })) continue;
    };
    await expect(read()).rejects.toThrow('too late');
  });

  it('rolls back what is thrown out of', async () => {
    const failed = begin(async (trx) => {
      await sql`insert into t values (2, 'two')`.execute(trx);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await test.run(sql`select k from t`)).toEqual([{ k: 1 }]);
  });

  it('refuses to commit after a statement that failed', async () => {
    const committed = begin(async (trx) => {
      await sql`insert into t values (2, 'two')`.execute(trx);
      await sql`insert into t values (1, 'again')`.execute(trx).catch(() => undefined);
    });
    await expect(committed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    expect(await test.run(sql`select k from t`)).toEqual([{ k: 1 }]);
  });

  it('sees the database as it was when the transaction first looked', async () => {
    await begin(async (trx) => {
      const before = await sql`select count(*) as n from t`.execute(trx);
      await test.run(sql`insert into t values (2, 'two')`);
      expect((await sql`select count(*) as n from t`.execute(trx)).rows).toEqual(before.rows);
    });
  });

  it('lets one of two transactions change a row', async () => {
    const conflict = begin(async (trx) => {
      await sql`select * from t`.execute(trx);
      await test.run(sql`update t set v = 'first' where k = 1`);
      await sql`update t set v = 'second' where k = 1`.execute(trx);
    });
    await expect(conflict).rejects.toMatchObject({ code: 'TRANSACTION_CONFLICT' });
    expect(await test.run(sql`select v from t`)).toEqual([{ v: 'first' }]);
  });

  it.each([
    ['SYNTAX', sql`selekt 1`],
    ['STATEMENT_INVALID', sql`select * from nowhere`],
    ['STATEMENT_INVALID', sql`select missing from t`],
    ['CONVERSION', sql`select cast(v as integer) from t`],
    ['CONSTRAINT_VIOLATION', sql`insert into t values (1, 'SECRET')`],
    ['PARAMETER_TYPE', sql`select ${{ secret: 'SECRET' }} as x`],
  ])('says %s without a value', async (code, statement) => {
    const error: unknown = await test.run(statement).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(
      `${String(error)} ${JSON.stringify(error)} ${String(Reflect.get(Object(error), 'stack'))}`,
    ).not.toMatch(/SECRET|'one'|"one"/);
    expect(Reflect.get(Object(error), 'cause')).toBeUndefined();
  });

  it('closes once, interrupting what runs', async () => {
    const running = test.run(endless);
    const outcome = running.catch((error: unknown) => error);
    await delay(100);
    await Promise.all([test.engine.close(), test.engine.close()]);
    expect(await outcome).toMatchObject({ code: 'CLOSED' });
    await expect(test.run(sql`select 1`)).rejects.toMatchObject({ code: 'CLOSED' });
  });

  it('counts the rows that a statement changes', async () => {
    const { numAffectedRows } = await sql`update t set v = 'x'`.execute(test.database);
    expect(numAffectedRows).toBe(1n);
  });

  it('tells columns of the same name apart', async () => {
    expect(await test.run(sql`select 1 as a, 2 as a`)).toEqual([{ a: 1, 'a:1': 2 }]);
  });
});
