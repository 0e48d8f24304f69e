import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { AppendColumn } from '../engine.ts';
import { memoryDatabase, refusal, type MemoryDatabase } from './testing/memory-database.ts';

interface Tables {
  t: { a: number | null; b: bigint | null; c: string | null };
}

async function withTable(): Promise<MemoryDatabase<Tables>> {
  const test = await memoryDatabase<Tables>();
  await test.run('create table t (a integer, b bigint default 7, c varchar)');
  return test;
}

async function append(
  { database, engine }: MemoryDatabase<Tables>,
  columns: Readonly<Record<string, AppendColumn>>,
  table = 't',
): Promise<void> {
  const rows = Math.max(...Object.values(columns).map(({ length }) => length));
  await database.transaction().execute((trx) => engine.appendColumns(trx, table, columns, rows));
}

describe('appendColumns', () => {
  it('appends inside the transaction: seen there at once, kept by the commit, gone with a rollback', async () => {
    await using test = await withTable();
    const columns = { a: [1, null], c: [null, 'x'] };
    await append(test, columns);
    const failed = test.database.transaction().execute(async (trx) => {
      await test.engine.appendColumns(trx, 't', columns, 2);
      expect(await trx.selectFrom('t').select('a').execute()).toHaveLength(4);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await test.run('select * from t')).toEqual([
      { a: 1, b: null, c: null },
      { a: null, b: null, c: 'x' },
    ]);
  });

  it('appends more rows than one vector holds', async () => {
    await using test = await withTable();
    await append(test, { b: Array.from({ length: 50_000 }, (_, at) => at) });
    // 0 + 1 + ... + 49,999 = 50,000 x 49,999 / 2
    expect(await test.run('select count(*) as n, sum(b) as s, count(a) as a from t')).toEqual([
      { n: 50_000n, s: 1_249_975_000n, a: 0n },
    ]);
  });

  it('appends to a table of another schema, and not to its namesake', async () => {
    await using test = await withTable();
    await test.run('create schema s');
    await test.run('create table s.t (d integer, a integer)');
    await append(test, { a: [1, 2] }, 's.t');
    expect(await test.run('select * from s.t')).toEqual([
      { d: null, a: 1 },
      { d: null, a: 2 },
    ]);
    expect(await test.run('select * from t')).toEqual([]);
    expect(await refusal(append(test, { b: [1] }, 's.t'))).toMatchObject({ code: 'COLUMN_UNKNOWN' });
  });

  it('appends nothing when there are no rows', async () => {
    await using test = await withTable();
    await append(test, { a: [] });
    expect(await test.run('select * from t')).toEqual([]);
  });

  it.each<readonly [string, readonly unknown[], readonly unknown[]]>([
    ['tinyint', [-128, 127n], [-128, 127]],
    ['integer', [-(2 ** 31), 2 ** 31 - 1], [-(2 ** 31), 2 ** 31 - 1]],
    ['bigint', [2 ** 53 - 1, -(2 ** 53 - 1)], [2n ** 53n - 1n, -(2n ** 53n) + 1n]],
    ['bigint', [2n ** 63n - 1n, 5, null, -(2n ** 63n)], [2n ** 63n - 1n, 5n, null, -(2n ** 63n)]],
    ['ubigint', [2n ** 64n - 1n, 0], [2n ** 64n - 1n, 0n]],
    ['hugeint', [2n ** 127n - 1n, -(2n ** 127n)], [2n ** 127n - 1n, -(2n ** 127n)]],
    ['uhugeint', [2n ** 128n - 1n], [2n ** 128n - 1n]],
    ['double', [0.1, -0, Infinity, null], [0.1, -0, Infinity, null]],
    ['boolean', [true, false, null], [true, false, null]],
    [
      'decimal(20,2)',
      ['90071992547409930.00', '-0.01', 5, 7n, '1.5000', null],
      ['90071992547409930.00', '-0.01', '5.00', '7.00', '1.50', null],
    ],
    ['varchar', ['', 'Zürich', null], ['', 'Zürich', null]],
    ['date', ['1969-12-31', null], ['1969-12-31', null]],
    [
      'timestamp',
      [new Date('2024-02-29T12:00:00.123Z'), '2024-02-29 12:00:00.123456'],
      ['2024-02-29 12:00:00.123', '2024-02-29 12:00:00.123456'],
    ],
    ['blob', [new Uint8Array([0, 255])], [new Uint8Array([0, 255])]],
    ["enum('a', 'b')", ['b', null], ['b', null]],
  ])('appends %s exactly', async (type, values, stored) => {
    await using test = await withTable();
    await test.run(`create table u (x ${type})`);
    await append(test, { x: values }, 'u');
    expect((await test.run('select x from u')).map(({ x }) => x)).toEqual(stored);
  });

  it.each<readonly [string, unknown]>([
    ['integer', 2 ** 31],
    ['integer', 1.5],
    ['integer', '5'],
    ['integer', NaN],
    ['utinyint', -1],
    ['bigint', 2 ** 53],
    ['bigint', 2n ** 63n],
    ['double', '1.5'],
    ['double', 1n],
    ['boolean', 'x'],
    ['varchar', 5],
    ['decimal(4,2)', 0.1],
    ['decimal(4,2)', '1.005'],
    ['decimal(4,2)', '100.00'],
    ['decimal(4,2)', 'SECRET'],
    ['date', '2024-02-30'],
    ['date', new Date()],
    ['timestamp', new Date(NaN)],
    ["enum('a', 'b')", 'SECRET'],
    ['integer[]', [1]],
  ])('refuses for %s what it cannot hold: %s', async (type, value) => {
    await using test = await withTable();
    await test.run(`create table u (x ${type})`);
    const error = await refusal(append(test, { x: [null, value] }, 'u'));
    expect(error).toMatchObject({ code: 'CONVERSION' });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/SECRET|2024|1\.5|100/);
    expect(await test.run('select * from u')).toEqual([]);
  });

  it('refuses columns that the table does not have, and columns of unequal length', async () => {
    await using test = await withTable();
    await expect(append(test, { z: [1] })).rejects.toMatchObject({
      code: 'COLUMN_UNKNOWN',
      params: { table: 't', column: 'z' },
    });
    await expect(append(test, { a: [1, 2], b: [1] })).rejects.toMatchObject({
      code: 'COLUMN_LENGTH',
      params: { column: 'b', expected: 2, actual: 1 },
    });
    await expect(append(test, { a: [1] }, 'nowhere')).rejects.toMatchObject({ code: 'COLUMN_UNKNOWN' });
  });

  it('keeps no part of an append that failed, even when the caller goes on to commit', async () => {
    await using test = await withTable();
    const a: unknown[] = Array.from({ length: 5000 }, (_, at) => at);
    a[4999] = 'SECRET';
    const committed = test.database.transaction().execute(async (trx) => {
      await refusal(test.engine.appendColumns(trx, 't', { a }, a.length));
    });
    await expect(committed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    expect(await test.run('select * from t')).toEqual([]);
  });

  it.each(['not null', 'primary key', 'check (x > 0)'])('obeys the constraint %s', async (constraint) => {
    await using test = await withTable();
    await test.run(`create table u (x integer ${constraint})`);
    const x = { 'not null': [null], 'primary key': [7, 7], 'check (x > 0)': [-7] }[constraint] ?? [];
    const error = await refusal(append(test, { x }, 'u'));
    expect(error).toMatchObject({ code: 'CONSTRAINT_VIOLATION' });
    expect(String(error)).not.toContain('7');
  });

  it('lets others have the thread during a long append', async () => {
    await using test = await withTable();
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    await append(test, { a: Array.from({ length: 200_000 }, (_, at) => at) });
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
    const { rows } = await sql`select count(*) as n from t`.execute(test.database);
    expect(rows).toEqual([{ n: 200_000n }]);
  });

  it('appends packed numbers in the form of the column: NaN is null', async () => {
    await using test = await withTable();
    await test.run(
      'create table u (s smallint, i integer, b bigint, d decimal(18,4), day date, moment timestamp, yes boolean)',
    );
    const packed = {
      s: Float64Array.of(-5, Number.NaN),
      i: Float64Array.of(2 ** 31 - 1, -(2 ** 31)),
      b: Float64Array.of(2 ** 53 - 1, -(2 ** 53) + 1),
      d: Float64Array.of(-1, 123_456_789_012_345),
      // 19,782 = 54 years x 365 + 13 leap days (1972 to 2020) + 59 days: 2024-02-29
      day: Float64Array.of(19_782, -1),
      moment: Float64Array.of(19_782 * 86_400 + 3661, Number.NaN),
      yes: Float64Array.of(1, 0),
    };
    await append(test, packed, 'u');
    expect(await test.run('select * from u')).toEqual([
      {
        s: -5,
        i: 2 ** 31 - 1,
        b: 2n ** 53n - 1n,
        d: '-0.0001',
        day: '2024-02-29',
        moment: '2024-02-29 01:01:01',
        yes: true,
      },
      {
        s: null,
        i: -(2 ** 31),
        b: -(2n ** 53n) + 1n,
        d: '12345678901.2345',
        day: '1969-12-31',
        moment: null,
        yes: false,
      },
    ]);
  });

  it('appends surrogate keys, 0 being none, and to a table of another schema', async () => {
    await using test = await withTable();
    await test.run('create schema s');
    await test.run('create table s.u (k bigint, x varchar)');
    await append(test, { k: BigInt64Array.of(2n ** 62n, 0n, -1n), x: ['a', 'b', 'Zürich'] }, 's.u');
    expect(await test.run('select * from s.u')).toEqual([
      { k: 2n ** 62n, x: 'a' },
      { k: null, x: 'b' },
      { k: -1n, x: 'Zürich' },
    ]);
  });

  it('appends texts around the length that DuckDB keeps inline, and more than a vector of them', async () => {
    await using test = await withTable();
    const texts = ['', 'a', 'twelve bytes', 'thirteen byte', 'é', 'elevenbytesé', null, '\u0000x'];
    const c = Array.from({ length: 5000 }, (_, at) => texts[at % texts.length] ?? null);
    await append(test, { c });
    const { rows } = await sql<{ c: string | null }>`select c from t`.execute(test.database);
    expect(rows.map((row) => row.c)).toEqual(c);
  });

  it.each<readonly [string, Float64Array | BigInt64Array]>([
    ['bigint', Float64Array.of(1.5)],
    ['bigint', Float64Array.of(2 ** 53)],
    ['smallint', Float64Array.of(70_000)],
    ['boolean', Float64Array.of(2)],
    ['date', Float64Array.of(0.5)],
    ['varchar', Float64Array.of(1)],
    ['decimal(4,2)', Float64Array.of(1)],
    ['integer', BigInt64Array.of(1n)],
  ])('refuses packed values that %s cannot hold', async (type, values) => {
    await using test = await withTable();
    await test.run(`create table u (x ${type})`);
    const error = await refusal(append(test, { x: values }, 'u'));
    expect(error).toMatchObject({ code: 'CONVERSION' });
    expect(await test.run('select * from u')).toEqual([]);
  });
});
