import type { LiteralValue } from '@tradepulse/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { openEngineDatabase, type EngineDatabase } from './engine-database.ts';

describe.each(await testEngines())('the literal rows of $name', (testEngine) => {
  let test: EngineDatabase;

  beforeAll(async () => {
    test = await openEngineDatabase(testEngine);
  });
  afterAll(() => test.close());

  it('have the types of their columns', async () => {
    const given: readonly (readonly LiteralValue[])[] = [
      [1, 2n ** 63n - 1n, 0.1, '2024-02-29', `'; drop table samples; --`],
      [null, null, null, null, null],
      [-(2 ** 31), -(2n ** 63n), 0.12345678901234566, '1969-12-31', 'b'],
    ];
    const types = { a: 'integer', b: 'bigint', c: 'double', d: 'date', e: 'text' } as const;
    const found = await test.run(sql`select t.* from ${test.engine.sql.literalRows('t', types, given)}`);
    expect(found).toEqual(given.map(([a, b, c, d, e]) => ({ a, b, c, d, e })));
  });

  it('may be none', async () => {
    const table = test.engine.sql.literalRows('t', { a: 'integer', b: 'text', c: 'date' }, []);
    expect(await test.run(sql`select * from ${table}`)).toEqual([]);
  });

  it('are joined with a table by text and day', async () => {
    await test.run(sql`create table visits (name varchar, day date, n bigint)`);
    await test.append(
      'visits',
      ['name', 'day', 'n'],
      [
        ['a', '2024-03-01', 7n],
        ['a', '2024-03-02', 8n],
      ],
    );
    const wanted = test.engine.sql.literalRows('wanted', { name: 'text', day: 'date' }, [
      ['a', '2024-03-01'],
      ['b', '2024-03-02'],
    ]);
    const found = await test.run(sql`select v.n from visits v
      inner join ${wanted} on wanted.name = v.name and wanted.day = v.day`);
    expect(found).toEqual([{ n: 7n }]);
  });

  it('keep tuples of texts apart that would be one text side by side', async () => {
    const table = test.engine.sql.literalRows('t', { a: 'text', b: 'text' }, [
      ['a|b', 'c'],
      ['a', 'b|c'],
      ['', 'a'],
      ['a', ''],
      ['a', null],
    ]);
    const distinct = test.engine.sql.countDistinct([sql.ref('a'), sql.ref('b')]);
    expect(await test.run(sql`select ${distinct} as n from ${table}`)).toEqual([{ n: 4n }]);
  });

  it.each<readonly ['integer' | 'bigint' | 'double' | 'date' | 'text', LiteralValue]>([
    ['integer', 2 ** 31],
    ['integer', 1.5],
    ['integer', '1'],
    ['bigint', 2 ** 53],
    ['bigint', 2n ** 63n],
    ['double', Number.NaN],
    ['double', 1n],
    ['date', '2024-2-1'],
    ['date', `2024-01-01'`],
    ['text', 1],
  ])('are refused as %s when one is %s', (type, value) => {
    const literal = (): unknown => test.engine.sql.literalRows('t', { a: type }, [[value]]);
    expect(literal).toThrow(new TypeError(`a literal is not of the type ${type}`));
  });

  it('are refused when one has another length', () => {
    const longer = (): unknown => test.engine.sql.literalRows('t', { a: 'text' }, [['a', 'b']]);
    expect(longer).toThrow('another length');
  });
});
