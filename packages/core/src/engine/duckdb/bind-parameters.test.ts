import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryDatabase, type MemoryDatabase } from './testing/memory-database.ts';

describe('parameters', () => {
  let test: MemoryDatabase<{ t: { a: number } }>;
  beforeAll(async () => {
    test = await memoryDatabase<{ t: { a: number } }>();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it.each<readonly [unknown, string, unknown]>([
    ['text', 'VARCHAR', 'text'],
    ["'; drop table t; --", 'VARCHAR', "'; drop table t; --"],
    [5, 'INTEGER', 5],
    [-(2 ** 31), 'INTEGER', -(2 ** 31)],
    [2 ** 31, 'BIGINT', 2n ** 31n],
    [Number.MAX_SAFE_INTEGER, 'BIGINT', 2n ** 53n - 1n],
    [5.5, 'DOUBLE', 5.5],
    [-0, 'DOUBLE', -0],
    [NaN, 'DOUBLE', NaN],
    [Infinity, 'DOUBLE', Infinity],
    [2 ** 60, 'DOUBLE', 2 ** 60],
    [2n ** 53n + 1n, 'BIGINT', 2n ** 53n + 1n],
    [-(2n ** 63n), 'BIGINT', -(2n ** 63n)],
    [-(2n ** 127n), 'HUGEINT', -(2n ** 127n)],
    [2n ** 128n - 1n, 'UHUGEINT', 2n ** 128n - 1n],
    [false, 'BOOLEAN', false],
    [new Date('2024-02-29T12:00:00.123Z'), 'TIMESTAMP', '2024-02-29 12:00:00.123'],
    [new Date('1931-01-01T00:00:00.001Z'), 'TIMESTAMP', '1931-01-01 00:00:00.001'],
    [new Uint8Array([1, 2]), 'BLOB', new Uint8Array([1, 2])],
    [['a', null], 'VARCHAR[]', ['a', null]],
    [[1, 2 ** 40, 3n], 'BIGINT[]', [1n, 2n ** 40n, 3n]],
    [[1, 0.5], 'DOUBLE[]', [1, 0.5]],
  ])('binds %o', async (value, type, back) => {
    const { rows } = await sql`select ${value} as x, typeof(${value}) as t`.execute(test.database);
    expect(rows).toEqual([{ x: back, t: type }]);
  });

  it('binds null and empty lists', async () => {
    const { rows } = await sql`
      select ${null}::varchar as x, 5 = any(${[]}) as none, 5 = any(${[1, 5]}) as some`.execute(
      test.database,
    );
    expect(rows).toEqual([{ x: null, none: false, some: true }]);
  });

  it.each<readonly [string, unknown]>([
    ['symbol', Symbol('secret')],
    ['undefined', undefined],
    ['object', { secret: 1 }],
    ['object', new Date(NaN)],
    ['bigint', 2n ** 128n],
    ['bigint', -(2n ** 127n) - 1n],
    ['array', ['a', 1]],
    ['array', [1n, 0.5]],
    ['array', [[1]]],
  ])('refuses by its position what no SQL type holds: %s', async (type, value) => {
    await expect(sql`select ${1}, ${value}`.execute(test.database)).rejects.toMatchObject({
      code: 'PARAMETER_TYPE',
      params: { position: 2, type },
    });
  });

  it('keeps every value out of the SQL text, and quotes names', () => {
    const query = test.database.selectFrom('t').selectAll().where('a', '=', 5).limit(3).compile();
    expect(query.sql).toBe('select * from "t" where "a" = $1 limit $2');
    expect(query.parameters).toEqual([5, 3]);
  });
});
