import type { AppendColumn } from '@tradepulse/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { openEngineDatabase, type EngineDatabase } from './engine-database.ts';

const bytes = new Uint8Array([0, 9, 10, 13, 92, 255]);

/** A type, what is appended, and what stands there afterwards: the same value, or the one form that it is read in. */
const exact: readonly (readonly [type: string, values: readonly unknown[], stored: readonly unknown[]])[] = [
  ['smallint', [-32_768, 32_767n, null], [-32_768, 32_767, null]],
  ['integer', [-(2 ** 31), 2 ** 31 - 1, undefined], [-(2 ** 31), 2 ** 31 - 1, null]],
  ['bigint', [2 ** 53 - 1, -(2n ** 63n), 2n ** 63n - 1n], [2n ** 53n - 1n, -(2n ** 63n), 2n ** 63n - 1n]],
  ['double precision', [0.1, -0, Infinity, -Infinity], [0.1, -0, Infinity, -Infinity]],
  [
    'decimal(18,2)',
    ['9007199254740993.00', '-0.01', 5, 7n, '1.5000'],
    ['9007199254740993.00', '-0.01', '5.00', '7.00', '1.50'],
  ],
  ['boolean', [true, false, null], [true, false, null]],
  [
    'varchar',
    ['', 'Zürich 東京', 'a\tb\nc\rd\\e\\N', '\\.', '\\N'],
    ['', 'Zürich 東京', 'a\tb\nc\rd\\e\\N', '\\.', '\\N'],
  ],
  [
    'date',
    ['1969-12-31', '9999-12-31', '0044-03-15 (BC)', 'infinity', '-infinity'],
    ['1969-12-31', '9999-12-31', '0044-03-15 (BC)', 'infinity', '-infinity'],
  ],
  [
    'timestamp',
    [new Date('2024-02-29T12:00:00.123Z'), '2024-02-29 12:00:00.123456', '2024-02-29 12:00:00'],
    ['2024-02-29 12:00:00.123', '2024-02-29 12:00:00.123456', '2024-02-29 12:00:00'],
  ],
  ['bytea', [bytes, new Uint8Array()], [bytes, new Uint8Array()]],
];

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const second = (text: string): number => Date.parse(text) / 1000;

/** The packed forms of `AppendColumn`. */
const packed: readonly (readonly [type: string, values: AppendColumn, stored: readonly unknown[]])[] = [
  ['smallint', Float64Array.of(-32_768, Number.NaN), [-32_768, null]],
  ['integer', Float64Array.of(2 ** 31 - 1, -0), [2 ** 31 - 1, 0]],
  [
    'bigint',
    Float64Array.of(2 ** 53 - 1, Number.NaN, -(2 ** 53) + 1),
    [2n ** 53n - 1n, null, -(2n ** 53n) + 1n],
  ],
  ['bigint', BigInt64Array.of(2n ** 63n - 1n, 0n, -1n), [2n ** 63n - 1n, null, -1n]],
  [
    'decimal(18,2)',
    Float64Array.of(123_456, -5, 0, 2 ** 53 - 1, Number.NaN),
    ['1234.56', '-0.05', '0.00', '90071992547409.91', null],
  ],
  ['decimal(18,6)', Float64Array.of(1, -1_000_000), ['0.000001', '-1.000000']],
  ['decimal(18,0)', Float64Array.of(7, -7), ['7', '-7']],
  ['boolean', Float64Array.of(0, 1, Number.NaN), [false, true, null]],
  [
    'date',
    Float64Array.of(
      day('1969-12-31'),
      0,
      day('2024-02-29'),
      Number.NaN,
      day('0001-01-01'),
      day('9999-12-31'),
    ),
    ['1969-12-31', '1970-01-01', '2024-02-29', null, '0001-01-01', '9999-12-31'],
  ],
  [
    'timestamp',
    Float64Array.of(second('2024-02-29T23:59:59Z'), -1, Number.NaN),
    ['2024-02-29 23:59:59', '1969-12-31 23:59:59', null],
  ],
];

const refused: readonly (readonly [type: string, value: unknown])[] = [
  ['integer', 2 ** 31],
  ['integer', 1.5],
  ['integer', '5'],
  ['integer', Number.NaN],
  ['bigint', 2 ** 53],
  ['bigint', 2n ** 63n],
  ['double precision', '1.5'],
  ['boolean', 'x'],
  ['varchar', 5],
  ['decimal(4,2)', 0.1],
  ['decimal(4,2)', '1.005'],
  ['decimal(4,2)', '100.00'],
  ['decimal(4,2)', 'SECRET'],
  ['date', '2024-02-30'],
  ['date', 'SECRET'],
  ['date', new Date()],
  ['timestamp', new Date(Number.NaN)],
  ['bytea', 'SECRET'],
];

const refusedPacked: readonly (readonly [type: string, value: AppendColumn])[] = [
  ['integer', Float64Array.of(1.5)],
  ['integer', Float64Array.of(2 ** 31)],
  ['smallint', Float64Array.of(32_768)],
  ['bigint', Float64Array.of(2 ** 53)],
  ['boolean', Float64Array.of(2)],
  ['double precision', Float64Array.of(1)],
  ['varchar', Float64Array.of(1)],
  ['integer', BigInt64Array.of(1n)],
];

describe.each(await testEngines())('appending on $name', (testEngine) => {
  let test: EngineDatabase;

  beforeAll(async () => {
    test = await openEngineDatabase(testEngine);
  });
  afterAll(() => test.close());

  /** Appends to a new table of one column, and gives the column. */
  async function through(type: string, x: AppendColumn): Promise<readonly unknown[]> {
    await test.run(sql`drop table if exists u`);
    await test.run(sql`create table u (place integer, x ${sql.raw(type)})`);
    await appendTo('u', { place: Float64Array.from(x, (_: unknown, at: number) => at), x });
    return (await test.run(sql`select x from u order by place`)).map((row) => row['x']);
  }

  async function appendTo(table: string, columns: Readonly<Record<string, AppendColumn>>): Promise<void> {
    const rows = Math.max(...Object.values(columns).map(({ length }) => length));
    await test.database.transaction().execute((trx) => test.engine.appendColumns(trx, table, columns, rows));
  }

  it.each(exact)('keeps %s exactly', async (type, values, stored) => {
    expect(await through(type, values)).toEqual(stored);
  });

  it.each(packed)('unpacks %s', async (type, values, stored) => {
    expect(await through(type, values)).toEqual(stored);
  });

  it.each(refused)('refuses for %s what it cannot hold: %s', async (type, value) => {
    const error: unknown = await through(type, [null, value]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'CONVERSION' });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/SECRET|2024|1\.5|100/);
    expect(await test.run(sql`select x from u`)).toEqual([]);
  });

  it.each(refusedPacked)('refuses for %s what it cannot hold: %s', async (type, value) => {
    await expect(through(type, value)).rejects.toMatchObject({ code: 'CONVERSION' });
    expect(await test.run(sql`select x from u`)).toEqual([]);
  });

  it('takes more rows than it sends at a time', async () => {
    await through(
      'bigint',
      Array.from({ length: 50_000 }, (_, at) => at),
    );
    // 0 + 1 + ... + 49,999 = 50,000 x 49,999 / 2
    expect(await test.run(sql`select count(*) as n, cast(sum(x) as bigint) as s from u`)).toEqual([
      { n: 50_000n, s: 1_249_975_000n },
    ]);
  });

  it('gives columns that are left out null, whatever their default', async () => {
    await test.run(sql`create table defaults (a integer, b bigint default 7)`);
    await appendTo('defaults', { a: [1] });
    expect(await test.run(sql`select * from defaults`)).toEqual([{ a: 1, b: null }]);
  });

  it('appends to a table of another schema, and not to its namesake', async () => {
    await test.run(sql`create schema s`);
    await test.run(sql`create table s.v (d integer, a integer)`);
    await test.run(sql`create table v (a integer, b integer)`);
    await appendTo('s.v', { a: [1, 2] });
    expect(await test.run(sql`select * from s.v`)).toEqual([
      { d: null, a: 1 },
      { d: null, a: 2 },
    ]);
    expect(await test.run(sql`select * from v`)).toEqual([]);
    await expect(appendTo('s.v', { b: [1] })).rejects.toMatchObject({ code: 'COLUMN_UNKNOWN' });
  });

  it('refuses columns that the table does not have, and columns of unequal length', async () => {
    await test.run(sql`create table w (a integer, b integer)`);
    await expect(appendTo('w', { z: [1] })).rejects.toMatchObject({
      code: 'COLUMN_UNKNOWN',
      params: { table: 'w', column: 'z' },
    });
    await expect(appendTo('w', { a: [1, 2], b: [1] })).rejects.toMatchObject({
      code: 'COLUMN_LENGTH',
      params: { column: 'b', expected: 2, actual: 1 },
    });
    await expect(appendTo('nowhere', { a: [1] })).rejects.toMatchObject({ code: 'COLUMN_UNKNOWN' });
  });

  it('keeps no part of an append that failed, even when the caller goes on to commit', async () => {
    await test.run(sql`create table kept (a integer)`);
    const a: unknown[] = Array.from({ length: 5000 }, (_, at) => at);
    for (const columns of [{ a: [...a, 'SECRET'] }, { z: [1] }]) {
      const committed = test.database.transaction().execute(async (trx) => {
        const rows = Object.values(columns)[0]?.length ?? 0;
        await test.engine.appendColumns(trx, 'kept', columns, rows).catch(() => undefined);
      });
      await expect(committed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    }
    expect(await test.run(sql`select * from kept`)).toEqual([]);
  });

  it.each(['not null', 'primary key', 'check (x > 0)'])('obeys the constraint %s', async (constraint) => {
    const x = { 'not null': [null], 'primary key': [7, 7], 'check (x > 0)': [-7] }[constraint] ?? [];
    const error: unknown = await through(`integer ${constraint}`, x).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'CONSTRAINT_VIOLATION' });
    expect(String(error)).not.toContain('7');
  });
});
