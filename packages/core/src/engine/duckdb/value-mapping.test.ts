import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryDatabase, type MemoryDatabase } from './testing/memory-database.ts';

describe('the table of values', () => {
  let test: MemoryDatabase<unknown>;
  beforeAll(async () => {
    test = await memoryDatabase<unknown>();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  // The least and greatest value of every type are those of DuckDB's documentation of its data types;
  // powers of two are written out as arithmetic.
  it.each<readonly [string, unknown]>([
    ['true', true],
    ['false', false],
    ['(-128)::tinyint', -128],
    ['127::tinyint', 127],
    ['255::utinyint', 255],
    ['(-32768)::smallint', -32_768],
    ['32767::smallint', 32_767],
    ['65535::usmallint', 65_535],
    ['(-2147483648)::integer', -(2 ** 31)],
    ['2147483647::integer', 2 ** 31 - 1],
    ['4294967295::uinteger', 2 ** 32 - 1],
    ['1::bigint', 1n],
    ['9007199254740993::bigint', 2n ** 53n + 1n],
    ['(-9223372036854775808)::bigint', -(2n ** 63n)],
    ['9223372036854775807::bigint', 2n ** 63n - 1n],
    ['18446744073709551615::ubigint', 2n ** 64n - 1n],
    ["'-170141183460469231731687303715884105728'::hugeint", -(2n ** 127n)],
    ['170141183460469231731687303715884105727::hugeint', 2n ** 127n - 1n],
    ["'340282366920938463463374607431768211455'::uhugeint", 2n ** 128n - 1n],
    [`'${10n ** 50n}'::bignum`, 10n ** 50n],
    ['1.5::float', 1.5],
    ['0.1::double', 0.1],
    ['1.7976931348623157e308::double', Number.MAX_VALUE],
    ["'infinity'::double", Infinity],
    ["'-infinity'::double", -Infinity],
    ["'nan'::double", NaN],
    ['90071992547409930.00::decimal(20,2)', '90071992547409930.00'],
    ['(-0.01)::decimal(4,2)', '-0.01'],
    ['0::decimal(4,2)', '0.00'],
    ["'-99999999999999999999999999999999999999'::decimal(38,0)", `-${'9'.repeat(38)}`],
    ["'-0.99999999999999999999999999999999999999'::decimal(38,38)", `-0.${'9'.repeat(38)}`],
    ["''", ''],
    ["'Zürich 東京 😀'", 'Zürich 東京 😀'],
    ["'a' || chr(0) || 'b'", 'a\0b'],
    ["'b'::enum('a', 'b')", 'b'],
    ["'\\x00\\xFF'::blob", new Uint8Array([0, 255])],
    ["'0101'::bit", '0101'],
    ["uuid '00000000-0000-0000-0000-000000000001'", '00000000-0000-0000-0000-000000000001'],
    ["date '1969-12-31'", '1969-12-31'],
    ["date '0001-01-01'", '0001-01-01'],
    ["'0044-03-15 (BC)'::date", '0044-03-15 (BC)'],
    ["'5877642-06-25 (BC)'::date", '5877642-06-25 (BC)'],
    ["'5881580-07-10'::date", '5881580-07-10'],
    ["'infinity'::date", 'infinity'],
    ["'-infinity'::date", '-infinity'],
    ["timestamp '2024-02-29 23:59:59.123456'", '2024-02-29 23:59:59.123456'],
    ["timestamp '1969-12-31 23:59:59.000001'", '1969-12-31 23:59:59.000001'],
    ["'290309-12-22 (BC) 00:00:00'::timestamp", '290309-12-22 (BC) 00:00:00'],
    ["'294247-01-10 04:00:54.775806'::timestamp", '294247-01-10 04:00:54.775806'],
    ["'infinity'::timestamp", 'infinity'],
    ["'-infinity'::timestamp", '-infinity'],
    ["'infinity'::timestamp_s", 'infinity'],
    ["'-infinity'::timestamp_ms", '-infinity'],
    ["'infinity'::timestamp_ns", 'infinity'],
    ["'-infinity'::timestamptz", '-infinity'],
    ["timestamp_s '1969-12-31 23:59:59'", '1969-12-31 23:59:59'],
    ["timestamp_ms '1969-12-31 23:59:59.999'", '1969-12-31 23:59:59.999'],
    ["timestamp_ns '2024-01-01 00:00:00.123456789'", '2024-01-01 00:00:00.123456789'],
    ["timestamptz '2024-01-01 00:00:00.5+05:30'", '2023-12-31 18:30:00.5+00'],
    ["time '23:59:59.5'", '23:59:59.5'],
    ["'00:00:00+05:30'::timetz", '00:00:00+05:30'],
    ["interval '1 month 2 days 3 microseconds'", '1 month 2 days 00:00:00.000003'],
    ['[1, null, 3]', [1, null, 3]],
    ["array_value(date 'infinity', null)", ['infinity', null]],
    ["{'a': 9007199254740993::bigint, 'b': [date '2024-01-01']}", { a: 2n ** 53n + 1n, b: ['2024-01-01'] }],
    ["map {'k': 0.10::decimal(4,2)}", [['k', '0.10']]],
    ['union_value(n := 1.50::decimal(4,2))', '1.50'],
    ["{'a': date '2024-01-01'}::variant", { a: '2024-01-01' }],
  ])('reads %s without loss', async (expression, value) => {
    expect(await test.valueOf(expression)).toEqual(value);
  });

  it('reads null of every type as null', async () => {
    const types = ['integer', 'bigint', 'decimal(18,2)', 'double', 'varchar', 'date', 'blob', 'integer[]'];
    for (const type of types) expect(await test.valueOf(`null::${type}`)).toBeNull();
  });

  it('gives a column one JavaScript type, however small its values', async () => {
    const rows = await test.run('select x::bigint as x from (values (0), (9007199254740993), (null)) v(x)');
    expect(rows).toEqual([{ x: 0n }, { x: 2n ** 53n + 1n }, { x: null }]);
  });

  it('writes instants in UTC whatever the zone of the process', async () => {
    expect(await test.valueOf("current_setting('timezone')")).toBe('UTC');
    expect(await test.valueOf("(timestamptz '2024-01-01 02:00:00+05:30')::date")).toBe('2023-12-31');
  });

  it('tells columns of the same name apart', async () => {
    expect(await test.run('select 1 as a, 2 as a')).toEqual([{ a: 1, 'a:1': 2 }]);
  });

  it('keeps a sum of decimals exact', async () => {
    // 90,071,992,547,409,930.00 needs 57 bits in cents: a double has 53 and would answer ...940.
    const { rows } = await sql`
      select sum(x) as x from (values (90071992547409920.00::decimal(20,2)), (10.00)) v(x)`.execute(
      test.database,
    );
    expect(rows).toEqual([{ x: '90071992547409930.00' }]);
  });
});
