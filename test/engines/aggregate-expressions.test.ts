import type { EngineSql, SqlExpression } from '@tradepulse/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { openEngineDatabase, type EngineDatabase } from './engine-database.ts';

type Sample = readonly (readonly [x: number | bigint | null, y: number | bigint | null])[];
type Aggregate = readonly [
  name: string,
  of: (s: EngineSql) => SqlExpression,
  sample: Sample,
  expected: unknown,
];

const numbers = (...values: readonly (number | bigint | null)[]): Sample =>
  values.map((value) => [value, null]);
const x = sql.ref('x');
const y = sql.ref('y');
const close = (value: number): unknown => expect.closeTo(value, 12);

/** Type 7 of R, by hand: the value at (n - 1) p, counted from 0, on the line between its neighbours. */
const ofASample: readonly Aggregate[] = [
  // (4 - 1) / 4 = 0.75: three quarters of the way from 1 to 2
  ['quantile 0.25', (s) => s.quantile(x, 0.25), numbers(4, 1, null, 3, 2), 1.75],
  ['quantile 0.5 of an odd number', (s) => s.quantile(x, 0.5), numbers(5, 1, 9), 5],
  ['quantile 0.5 of an even number', (s) => s.quantile(x, 0.5), numbers(1, 2), 1.5],
  ['quantile 0', (s) => s.quantile(x, 0), numbers(5, 1, 9), 1],
  ['quantile 1', (s) => s.quantile(x, 1), numbers(5, 1, 9), 9],
  // (11 - 1) x 0.9 = 9
  ['quantile 0.9', (s) => s.quantile(x, 0.9), numbers(...Array.from({ length: 11 }, (_, at) => at * 10)), 90],
  ['quantile of nothing', (s) => s.quantile(x, 0.5), numbers(null), null],
  // mean 5, squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, over 7
  ['sampleVariance', (s) => s.sampleVariance(x), numbers(2, 4, 4, 4, null, 5, 5, 7, 9), close(32 / 7)],
  // far from zero the squares alone would keep no digit: 1, 0, 1 over 2
  [
    'sampleVariance far from zero',
    (s) => s.sampleVariance(x),
    numbers(900_719_925_474_099n, 900_719_925_474_100n, 900_719_925_474_101n),
    close(1),
  ],
  ['sampleVariance of one', (s) => s.sampleVariance(x), numbers(5, null), null],
  ['sampleVariance of equals', (s) => s.sampleVariance(x), numbers(5, 5), 0],
  // means 2 and 4; (-1)(-2) + 0 x (-1) + 1 x 3 = 5, over 2; the row with a null does not count
  [
    'sampleCovariance',
    (s) => s.sampleCovariance(x, y),
    [
      [1, 2],
      [2, 3],
      [3, 7],
      [9, null],
    ],
    close(2.5),
  ],
  [
    'sampleCovariance the other way round',
    (s) => s.sampleCovariance(y, x),
    [
      [1, 2],
      [2, 3],
      [3, 7],
      [null, 9],
    ],
    close(2.5),
  ],
  [
    'sampleCovariance of one',
    (s) => s.sampleCovariance(x, y),
    [
      [1, 2],
      [2, null],
    ],
    null,
  ],
  ['countDistinct', (s) => s.countDistinct([x]), numbers(1, 1, 2, null), 2n],
  [
    'countDistinct of a tuple',
    (s) => s.countDistinct([x, y]),
    [
      [1, 2],
      [1, 2],
      [2, 1],
      [1, null],
      [null, null],
    ],
    2n,
  ],
  ['countDistinct of nothing', (s) => s.countDistinct([x, y]), numbers(1), 0n],
];

describe.each(await testEngines())('the aggregates of $name', (testEngine) => {
  let test: EngineDatabase;

  beforeAll(async () => {
    test = await openEngineDatabase(testEngine);
    await test.run(sql`create table samples (id varchar, x bigint, y bigint)`);
    const rows = ofASample.flatMap(([id, , sample]) => sample.map((pair) => [id, ...pair]));
    await test.append('samples', ['id', 'x', 'y'], rows);
  });
  afterAll(() => test.close());

  it.each(ofASample)('%s', async (name, of, _sample, expected) => {
    const found = await test.run(sql`select ${of(test.engine.sql)} as value from samples where id = ${name}`);
    expect(found).toEqual([{ value: expected }]);
  });

  it('refuses a quantile of what is no fraction', () => {
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => test.engine.sql.quantile(x, p)).toThrow('from 0 to 1');
    }
  });
});
