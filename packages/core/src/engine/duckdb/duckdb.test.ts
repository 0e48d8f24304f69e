import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { openDuckDb } from './open-duckdb.ts';

interface Tables {
  t: { a: number | null; b: bigint | number | null; c: string | null };
}

let engine: Engine;
let database: Kysely<Tables>;

async function openMemory(): Promise<void> {
  engine = await openDuckDb({ path: ':memory:', maxConnections: 2, threads: 2 });
  database = new Kysely<Tables>({ dialect: engine.dialect });
}

async function closeMemory(): Promise<void> {
  await database.destroy();
  await engine.close();
}

async function one(expression: string): Promise<unknown> {
  const { rows } = await sql<{ x: unknown }>`select ${sql.raw(expression)} as x`.execute(database);
  return rows[0]?.x;
}

describe('values', () => {
  beforeAll(openMemory);
  afterAll(closeMemory);

  it.each([
    ["''", ''],
    ["'Zürich 東京'", 'Zürich 東京'],
    ['true', true],
    ['null', null],
    ['127::tinyint', 127],
    ['(-32768)::smallint', -32_768],
    ['2147483647::integer', 2_147_483_647],
    ['4294967295::uinteger', 4_294_967_295],
    ['9007199254740993::bigint', 9_007_199_254_740_993n],
    ['(-9223372036854775808)::bigint', -9_223_372_036_854_775_808n],
    ['18446744073709551615::ubigint', 18_446_744_073_709_551_615n],
    [
      '170141183460469231731687303715884105727::hugeint',
      170_141_183_460_469_231_731_687_303_715_884_105_727n,
    ],
    ['90071992547409930.00::decimal(20,2)', '90071992547409930.00'],
    ['(-0.01)::decimal(4,2)', '-0.01'],
    ['0.1::double', 0.1],
    ["'infinity'::double", Infinity],
    ["date '1969-12-31'", '1969-12-31'],
    ["date '0001-01-01'", '0001-01-01'],
    ["timestamp '2024-02-29 23:59:59.123456'", '2024-02-29 23:59:59.123456'],
    ["time '23:59:59.5'", '23:59:59.5'],
    ["uuid '00000000-0000-0000-0000-000000000001'", '00000000-0000-0000-0000-000000000001'],
    ['[1, null, 3]', [1, null, 3]],
    [
      "{'a': 9007199254740993::bigint, 'b': [date '2024-01-01']}",
      { a: 9_007_199_254_740_993n, b: ['2024-01-01'] },
    ],
    ["map {'k': 1}", [['k', 1]]],
    ["'\\x00\\xFF'::blob", new Uint8Array([0, 255])],
  ])('reads %s without loss', async (expression, value) => {
    expect(await one(expression)).toEqual(value);
  });

  it.each([
    ['text', 'VARCHAR', 'text'],
    [5, 'INTEGER', 5],
    [2_147_483_648, 'BIGINT', 2_147_483_648n],
    [5.5, 'DOUBLE', 5.5],
    [9_007_199_254_740_993n, 'BIGINT', 9_007_199_254_740_993n],
    [2n ** 100n, 'HUGEINT', 2n ** 100n],
    [false, 'BOOLEAN', false],
    [new Date('2024-02-29T12:00:00.123Z'), 'TIMESTAMP', '2024-02-29 12:00:00.123'],
    [new Uint8Array([1, 2]), 'BLOB', new Uint8Array([1, 2])],
  ])('binds %s', async (value, type, back) => {
    const { rows } = await sql<{
      x: unknown;
      t: string;
    }>`select ${value} as x, typeof(${value}) as t`.execute(database);
    expect(rows).toEqual([{ x: back, t: type }]);
  });

  it('binds null, and refuses what has no SQL type by its position', async () => {
    expect((await sql<{ x: unknown }>`select ${null}::varchar as x`.execute(database)).rows).toEqual([
      { x: null },
    ]);
    await expect(sql`select ${1}, ${Symbol('secret')}`.execute(database)).rejects.toMatchObject({
      code: 'PARAMETER_TYPE',
      params: { position: 2, type: 'symbol' },
    });
  });
});

describe('statements', () => {
  beforeEach(async () => {
    await openMemory();
    await sql`create table t (a integer, b bigint, c varchar)`.execute(database);
  });
  afterEach(closeMemory);

  it('counts the rows that a change touches', async () => {
    const inserted = await database
      .insertInto('t')
      .values([
        { a: 1, b: 1, c: 'x' },
        { a: 2, b: 2, c: null },
      ])
      .executeTakeFirst();
    expect(inserted.numInsertedOrUpdatedRows).toBe(2n);
    const deleted = await database.deleteFrom('t').where('a', '=', 1).executeTakeFirst();
    expect(deleted.numDeletedRows).toBe(1n);
  });

  it('commits a transaction whole or rolls it back whole', async () => {
    await database.transaction().execute(async (trx) => {
      await trx.insertInto('t').values({ a: 1, b: 1, c: null }).execute();
    });
    await expect(
      database.transaction().execute(async (trx) => {
        await trx.insertInto('t').values({ a: 2, b: 2, c: null }).execute();
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await database.selectFrom('t').select('a').execute()).toEqual([{ a: 1 }]);
  });

  it('gives snapshot isolation and nothing else', async () => {
    await expect(
      database
        .transaction()
        .setIsolationLevel('serializable')
        .execute(() => Promise.resolve()),
    ).rejects.toMatchObject({ code: 'ISOLATION_UNSUPPORTED' });
  });

  it('appends columns inside the transaction, exactly', async () => {
    const columns = { a: [1, null], b: [9_007_199_254_740_993n, 7], c: [null, 'x'] };
    await database.transaction().execute((trx) => engine.appendColumns(trx, 't', columns, 2));
    await expect(
      database.transaction().execute(async (trx) => {
        await engine.appendColumns(trx, 't', columns, 2);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await database.selectFrom('t').selectAll().execute()).toEqual([
      { a: 1, b: 9_007_199_254_740_993n, c: null },
      { a: null, b: 7n, c: 'x' },
    ]);
  });

  it('appends more rows than one vector holds, and leaves out columns as null', async () => {
    const b = Array.from({ length: 5000 }, (_, at) => at);
    await database.transaction().execute((trx) => engine.appendColumns(trx, 't', { b }, b.length));
    const { rows } = await sql`select count(*) as n, sum(b) as s, count(a) as a from t`.execute(database);
    expect(rows).toEqual([{ n: 5000n, s: 12_497_500n, a: 0n }]);
  });

  it('refuses to append to a column that the table does not have', async () => {
    await expect(
      database.transaction().execute((trx) => engine.appendColumns(trx, 't', { z: [1] }, 1)),
    ).rejects.toMatchObject({ code: 'COLUMN_UNKNOWN', params: { table: 't', column: 'z' } });
  });

  it('says the kind of an engine error and never a value', async () => {
    await sql`create table u (k varchar primary key)`.execute(database);
    await sql`insert into u values ('SECRET-123')`.execute(database);
    const duplicate = await sql`insert into u values ('SECRET-123')`
      .execute(database)
      .catch((error: unknown) => error);
    expect(duplicate).toMatchObject({ code: 'CONSTRAINT_VIOLATION' });
    const conversion = await sql`select ${'SECRET-123'}::integer`
      .execute(database)
      .catch((error: unknown) => error);
    expect(conversion).toMatchObject({ code: 'CONVERSION' });
    for (const error of [duplicate, conversion]) {
      expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain(
        'SECRET',
      );
    }
    await expect(sql`select * from nowhere`.execute(database)).rejects.toMatchObject({
      code: 'STATEMENT_INVALID',
    });
  });

  it('reaches no file and no extension', async () => {
    await expect(sql`select * from read_csv('/etc/hostname')`.execute(database)).rejects.toMatchObject({
      code: 'PERMISSION_DENIED',
    });
    await expect(sql`set enable_external_access = true`.execute(database)).rejects.toBeDefined();
    await expect(sql`install httpfs`.execute(database)).rejects.toBeDefined();
  });
});

describe('streams and interrupts', () => {
  beforeEach(openMemory);
  afterEach(closeMemory);

  const endless = sql<{
    x: bigint;
  }>`select sum(a.range * b.range) as x from range(1000000) a, range(10000000) b`;

  it('hands rows over chunk by chunk', async () => {
    let rows = 0;
    for await (const row of database
      .getExecutor()
      .stream<{ range: bigint }>(sql`select * from range(10000)`.compile(database), 1)) {
      rows += row.rows.length;
      expect(row.rows.length).toBeLessThanOrEqual(2048);
    }
    expect(rows).toBe(10_000);
  });

  it('hands columns over, not row objects', async () => {
    const chunks = [];
    for await (const chunk of engine.columns(
      database,
      sql`select range::integer as n, 'x' as c from range(3)`.compile(database),
    )) {
      chunks.push(chunk);
    }
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

  it('interrupts the running query when the signal aborts, and goes on with the connection', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(
      database.getExecutor().executeQuery(endless.compile(database), { signal: controller.signal }),
    ).rejects.toThrow('enough');
    // Both connections of the pool are free again: the query really ended.
    const answers = await Promise.all([1, 2, 3].map((n) => one(String(n))));
    expect(answers).toEqual([1, 2, 3]);
  });

  it('interrupts a stream of columns', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const read = async (): Promise<void> => {
      for await (const _ of engine.columns(database, endless.compile(database), {
        signal: controller.signal,
      }))
        void _;
    };
    await expect(read()).rejects.toThrow('enough');
    expect(await one('1')).toBe(1);
  });

  it('lets a stream be left early', async () => {
    for (let round = 0; round < 50; round += 1) {
      for await (const _ of engine.columns(database, sql`select * from range(1000000)`.compile(database)))
        break;
    }
    expect(await one('1')).toBe(1);
  });

  it('makes statements wait for a connection in the order in which they came', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5, 6].map(async (n) => order.push(Number(await one(String(n))))));
    expect(order).toHaveLength(6);
    expect(order.indexOf(6)).toBeGreaterThan(order.indexOf(1));
  });
});

describe('introspection', () => {
  beforeAll(openMemory);
  afterAll(closeMemory);

  it('lists tables with their columns', async () => {
    await sql`create table t (a integer not null, b bigint default 1)`.execute(database);
    const [table] = await database.introspection.getTables();
    expect(table).toMatchObject({
      name: 't',
      schema: 'main',
      columns: [
        { name: 'a', dataType: 'INTEGER', isNullable: false, hasDefaultValue: false },
        { name: 'b', dataType: 'BIGINT', isNullable: true, hasDefaultValue: true },
      ],
    });
    expect((await database.introspection.getSchemas()).map(({ name }) => name)).toContain('main');
  });
});
