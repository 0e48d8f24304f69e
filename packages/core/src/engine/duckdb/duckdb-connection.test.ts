import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { endless, memoryDatabase, refusal, type MemoryDatabase } from './testing/memory-database.ts';

type Test = MemoryDatabase<unknown>;

const columnsOf = ({ engine, database }: Test, statement: string, signal?: AbortSignal) =>
  engine.columns(database, sql.raw(statement).compile(database), signal && { signal });

async function drain(chunks: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of chunks) count += 1;
  return count;
}

const memoryInUse = ({ valueOf }: Test): Promise<unknown> =>
  valueOf('(select sum(memory_usage_bytes)::bigint from duckdb_memory())');

describe('streams', () => {
  it('hand rows over chunk by chunk', async () => {
    await using test = await memoryDatabase();
    let rows = 0;
    const query = sql<{ range: bigint }>`select * from range(10000)`.compile(test.database);
    for await (const chunk of test.database.getExecutor().stream(query, 1)) {
      rows += chunk.rows.length;
      expect(chunk.rows.length).toBeLessThanOrEqual(2048);
    }
    expect(rows).toBe(10_000);
  });

  it('do not wait for the last row before they give the first', async () => {
    await using test = await memoryDatabase();
    for await (const { columns } of columnsOf(test, 'select * from range(1000000000000)')) {
      expect(columns[0]?.[0]).toBe(0n);
      break;
    }
  });

  it('hand columns over, not row objects', async () => {
    await using test = await memoryDatabase();
    const chunks: unknown[] = [];
    for await (const chunk of columnsOf(test, "select range::integer as n, 'x' as c from range(3)"))
      chunks.push(chunk);
    expect(chunks).toEqual([
      {
        names: ['n', 'c'],
        columns: [
          [0, 1, 2],
          ['x', 'x', 'x'],
        ],
        rowCount: 3,
      },
    ]);
  });

  it('read what their transaction wrote, and let it go on when they are left early', async () => {
    await using test = await memoryDatabase();
    await test.database.transaction().execute(async (trx) => {
      await sql`create table t as select range as a from range(100000)`.execute(trx);
      const query = sql`select a from t`.compile(trx);
      for await (const chunk of test.engine.columns(trx, query)) {
        expect(chunk.rowCount).toBe(2048);
        break;
      }
      await sql`insert into t values (-1)`.execute(trx);
    });
    expect(await test.valueOf('(select count(*) from t)')).toBe(100_001n);
  });

  it('free their memory when they are left early', async () => {
    await using test = await memoryDatabase();
    let whileOpen: unknown = 0n;
    for await (const _ of columnsOf(
      test,
      'select range, repeat(range::varchar, 5) from range(500000) order by hash(range)',
    )) {
      whileOpen = await memoryInUse(test);
      break;
    }
    expect(whileOpen).toBeGreaterThan(10_000_000n);
    expect(await memoryInUse(test)).toBeLessThan(1_000_000n);
  });

  it('say so when a rollback ends them, instead of seeming to come to their last row', async () => {
    await using test = await memoryDatabase();
    const abandoned: AsyncIterator<unknown>[] = [];
    const failed = test.database.transaction().execute(async (trx) => {
      const query = sql`select * from range(100000)`.compile(trx);
      const stream = test.engine.columns(trx, query)[Symbol.asyncIterator]();
      abandoned.push(stream);
      await stream.next();
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await expect(abandoned[0]?.next()).rejects.toMatchObject({ code: 'STREAM_SUPERSEDED' });
  });
});

describe('a stream that fails halfway', () => {
  // Far enough into the rows that the stream has begun before they are computed.
  it.each([
    ['a conversion', "(case when range = 900000 then 'x' else '1' end)::integer"],
    ['an overflow', 'case when range = 900000 then 9223372036854775807 else 0 end + range'],
    ['an error of its own', "case when range = 900000 then error('x') else '1' end"],
  ])('is told from one that came to its last row: %s', async (_, expression) => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const statement = `select ${expression} as x from range(1000000)`;
    expect(await refusal(drain(columnsOf(test, statement)))).toMatchObject({ code: 'STREAM_FAILED' });
    expect(await test.valueOf('1')).toBe(1);
    const committed = test.database.transaction().execute(async (trx) => {
      const query = sql.raw(statement).compile(trx);
      expect(await refusal(drain(test.engine.columns(trx, query)))).toMatchObject({ code: 'STREAM_FAILED' });
    });
    await expect(committed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
  });

  it('is not one that came to its last row', async () => {
    await using test = await memoryDatabase();
    for (const rows of [0, 1, 2048, 4096, 100_000]) {
      const chunks = await drain(columnsOf(test, `select * from range(${rows})`));
      expect(chunks).toBe(Math.ceil(rows / 2048));
    }
  });
});

describe('a stream of a change', () => {
  it.each(['read to its end', 'left early'])('is made whole when it is %s', async (way) => {
    await using test = await memoryDatabase();
    await test.run('create table t (a integer)');
    const statement = 'insert into t select range from range(10000) returning a';
    for await (const _ of columnsOf(test, statement)) if (way === 'left early') break;
    expect(await test.valueOf('(select count(*) from t)')).toBe(10_000n);
  });
});

describe('an aborted signal', () => {
  it('interrupts the running statement, and the connection goes on', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const query = sql.raw(endless).compile(test.database);
    const running = test.database.executeQuery(query, { signal: controller.signal });
    await expect(running).rejects.toThrow('enough');
    // The only connection is free again: the query really ended.
    expect(await test.valueOf('1')).toBe(1);
  });

  it('interrupts even when it comes before the engine has begun', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    await test.valueOf('1');
    for (let turns = 0; turns < 20; turns += 1) {
      const controller = new AbortController();
      const query = sql.raw(endless).compile(test.database);
      const running = test.database.executeQuery(query, { signal: controller.signal });
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      controller.abort(new Error('enough'));
      await expect(running).rejects.toThrow('enough');
      expect(await test.valueOf('1')).toBe(1);
    }
  });

  it('runs nothing when it has aborted before', async () => {
    await using test = await memoryDatabase();
    const query = sql`create table t (a integer)`.compile(test.database);
    await expect(
      test.database.executeQuery(query, { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    await expect(test.run('select * from t')).rejects.toMatchObject({ code: 'STATEMENT_INVALID' });
  });

  it('is how a time limit is set', async () => {
    await using test = await memoryDatabase();
    const query = sql.raw(endless).compile(test.database);
    await expect(
      test.database.executeQuery(query, { signal: AbortSignal.timeout(50) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('interrupts with the strategy `cancel query` as well', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const query = sql.raw(endless).compile(test.database);
    const running = test.database.executeQuery(query, {
      signal: AbortSignal.timeout(50),
      inflightQueryAbortStrategy: 'cancel query',
    });
    await expect(running).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await test.valueOf('1')).toBe(1);
  });

  it('interrupts a stream of columns before its first chunk', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    await expect(drain(columnsOf(test, endless, AbortSignal.timeout(50)))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(await test.valueOf('1')).toBe(1);
  });

  it('interrupts a stream between its chunks', async () => {
    await using test = await memoryDatabase({ maxConnections: 1 });
    const controller = new AbortController();
    const read = async (): Promise<void> => {
      for await (const _ of columnsOf(test, 'select * from range(1000000000)', controller.signal))
        controller.abort(new Error('enough'));
    };
    await expect(read()).rejects.toThrow('enough');
    expect(await test.valueOf('1')).toBe(1);
  });

  it('aborts the transaction that the statement belongs to', async () => {
    await using test = await memoryDatabase();
    await test.run('create table t (a integer)');
    const committed = test.database.transaction().execute(async (trx) => {
      await sql`insert into t values (1)`.execute(trx);
      const query = sql.raw(endless).compile(trx);
      await refusal(trx.executeQuery(query, { signal: AbortSignal.timeout(50) }));
    });
    await expect(committed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    expect(await test.run('select * from t')).toEqual([]);
  });
});

describe('an engine in long use', () => {
  it('keeps no result open and its memory flat', async () => {
    await using test = await memoryDatabase();
    const round = async (statements: number, streams: number): Promise<void> => {
      for (let n = 0; n < statements; n += 1) await sql`select ${n}::integer as n`.execute(test.database);
      for (let n = 0; n < streams; n += 1) {
        for await (const _ of columnsOf(test, 'select * from range(100000) order by hash(range)')) break;
      }
    };
    await round(500, 50);
    const before = process.memoryUsage.rss();
    await round(2000, 200);
    expect(await memoryInUse(test)).toBeLessThan(1_000_000n);
    // A stream of 100,000 rows holds a megabyte or more: 200 of them kept open would be seen.
    expect(process.memoryUsage.rss() - before).toBeLessThan(180_000_000);
  });
});
