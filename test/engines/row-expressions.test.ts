import type { EngineSql, SqlExpression } from '@tradepulse/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { openEngineDatabase, type EngineDatabase } from './engine-database.ts';

/** Rows that the functions are tried on, in order: plain, negative, divisor negative, divisor zero, extreme, null. */
const rows: readonly (readonly unknown[])[] = [
  [7n, 2n, '2024-02-28', '2024-03-01', '2024-02-28 23:59:58', '2024-03-01 00:00:01', 'straße'],
  [-7n, 2n, '2024-03-01', '2024-02-28', '2024-01-01 00:00:01', '2024-01-01 00:00:00', ''],
  [7n, -2n, '2023-12-31', '2024-01-01', '1969-12-31 23:59:59', '1970-01-01 00:00:01', '8703230110'],
  [0n, 0n, '1999-12-31', '2000-01-01', '2024-01-01 00:00:00.9', '2024-01-01 00:00:01', 'a'],
  [
    -(2n ** 63n),
    10n,
    '1600-01-01',
    '2000-01-01',
    '2024-01-01 00:00:01.9',
    '2024-01-01 00:00:00',
    '東京 Tokyo',
  ],
  [null, 3n, null, '2024-01-01', null, '2024-01-01 00:00:00', null],
];
const columns = ['n', 'm', 'from', 'to', 'start', 'end', 'word'];

type Case = readonly [name: string, of: (s: EngineSql) => SqlExpression, expected: readonly unknown[]];

const ref = (name: string): SqlExpression => sql.ref(name);
const logOf7: unknown = expect.closeTo(1.945910149055313, 14);

/** Expected values: the calendar (2024 is a leap year), and arithmetic that the comment shows. */
const ofARow: readonly Case[] = [
  // From 28 February 2024 there is the 29th before the first of March; 1600 to 2000: 400 years of 146,097 days.
  ['daysBetween', (s) => s.daysBetween(ref('from'), ref('to')), [2, -2, 1, 1, 146_097, null]],
  // 86,403 = 2 s to midnight, the 29th, 1 s; 0.1 s is no second, and -1.9 s is cut off to -1.
  ['secondsBetween', (s) => s.secondsBetween(ref('start'), ref('end')), [86_403n, -1n, 2n, 0n, -1n, null]],
  // 24,289 = 12 x 2024 + 2 - 1
  ['monthIndex', (s) => s.monthIndex(ref('from')), [24_289, 24_290, 24_287, 23_999, 19_200, null]],
  [
    'monthIndex of a timestamp',
    (s) => s.monthIndex(ref('end')),
    [24_290, 24_288, 23_640, 24_288, 24_288, 24_288],
  ],
  // 28 February 2024 was a Wednesday, 31 December 2023 a Sunday, 31 December 1999 a Friday, 1 January 1600 a Saturday.
  ['isoWeekday', (s) => s.isoWeekday(ref('from')), [3, 5, 7, 5, 6, null]],
  [
    'addDays',
    (s) => s.addDays(ref('to'), ref('m')),
    ['2024-03-03', '2024-03-01', '2023-12-30', '2000-01-01', '2000-01-11', '2024-01-04'],
  ],
  [
    'addDays and daysBetween',
    (s) => s.addDays(ref('from'), s.daysBetween(ref('from'), ref('to'))),
    ['2024-03-01', '2024-02-28', '2024-01-01', '2000-01-01', '2000-01-01', null],
  ],
  ['toDouble', (s) => s.toDouble(ref('n')), [7, -7, 7, 0, -(2 ** 63), null]],
  // -2^63 = -9,223,372,036,854,775,808
  [
    'integerDivide',
    (s) => s.integerDivide(ref('n'), ref('m')),
    [3n, -3n, -3n, null, -922337203685477580n, null],
  ],
  ['modulo', (s) => s.modulo(ref('n'), ref('m')), [1n, -1n, 1n, null, -8n, null]],
  ['leadingDigits, one', (s) => s.leadingDigits(ref('n'), 1), ['7', '7', '7', null, '9', null]],
  ['leadingDigits, two', (s) => s.leadingDigits(ref('n'), 2), [null, null, null, null, '92', null]],
  ['absolute', (s) => s.absolute(ref('m')), [2n, 2n, 2n, 0n, 10n, 3n]],
  ['leastOf', (s) => s.leastOf([ref('n'), ref('m')]), [2n, -7n, -2n, 0n, -(2n ** 63n), null]],
  ['greatestOf', (s) => s.greatestOf([ref('m'), ref('n')]), [7n, 2n, 7n, 0n, 10n, null]],
  [
    'leastOf dates',
    (s) => s.leastOf([ref('to'), ref('from')]),
    ['2024-02-28', '2024-02-28', '2023-12-31', '1999-12-31', '1600-01-01', null],
  ],
  // The double next to the square root of 7 is the one of IEEE 754, in JavaScript as in SQL.
  ['squareRoot', (s) => s.squareRoot(ref('n')), [Math.sqrt(7), null, Math.sqrt(7), 0, null, null]],
  // ln 7 as printed in tables of logarithms
  [
    'naturalLogarithm',
    (s) => s.naturalLogarithm(s.toDouble(ref('n'))),
    [logOf7, null, logOf7, null, null, null],
  ],
  ['leftText', (s) => s.leftText(ref('word'), 5), ['straß', '', '87032', 'a', '東京 To', null]],
];

describe.each(await testEngines())('the expressions of $name over a row', (testEngine) => {
  let test: EngineDatabase;

  beforeAll(async () => {
    test = await openEngineDatabase(testEngine);
    await test.run(sql`create table row_values (place integer, n bigint, m bigint, "from" date, "to" date,
      "start" timestamp, "end" timestamp, word varchar)`);
    await test.append(
      'row_values',
      ['place', ...columns],
      rows.map((row, at) => [at, ...row]),
    );
  });
  afterAll(() => test.close());

  it.each(ofARow)('%s', async (_name, of, expected) => {
    const found = await test.run(sql`select ${of(test.engine.sql)} as value from row_values order by place`);
    expect(found.map(({ value }) => value)).toEqual(expected);
  });
});
