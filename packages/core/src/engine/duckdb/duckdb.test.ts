import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { openDuckDb } from './open-duckdb.ts';
import { endless } from './testing/memory-database.ts';

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

  const forever = sql.raw<{ x: bigint }>(endless);

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
      database.getExecutor().executeQuery(forever.compile(database), { signal: controller.signal }),
    ).rejects.toThrow('enough');
    // Both connections of the pool are free again: the query really ended.
    const answers = await Promise.all([1, 2, 3].map((n) => one(String(n))));
    expect(answers).toEqual([1, 2, 3]);
  });

  it('interrupts a stream of columns', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const read = async (): Promise<void> => {
      for await (const _ of engine.columns(database, forever.compile(database), {
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
