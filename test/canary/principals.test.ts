// Two principals, the same question at the same time: each has its own answer and never the other's.

import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue } from '@tradepulse/measures';
import { memoryAuditSink, type Person } from '@tradepulse/privacy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { importRelease, importRow } from '../support/import-rows.ts';

let tp: TradePulse;
beforeAll(async () => {
  tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: memoryAuditSink(),
    clock: testClock,
  });
  const rows = countries.map(([code, dollars]) => importRow('0101210010', code, 2024, 1, { month: dollars }));
  await tp.load(importRelease(rows));
});
afterAll(() => tp.close());

/** Countries and what came from each, in dollars. */
const countries = [
  ['1220', 70],
  ['5880', 60],
  ['2010', 20],
] as const;
const request = {
  measures: [generalImportsValue],
  by: ['country'],
  period: { month: '2024-01' },
  totals: true,
} as const;

/** An analyst whose project is about one country; nobody else may be told of it. */
function scopedTo(code: string | null): Person {
  const person = analyst();
  const projects = person.projects.map((project) => ({
    ...project,
    scope: code === null ? ('everything' as const) : [{ level: 'country', codes: [code] }],
  }));
  return {
    ...person,
    id: `analyst-${code ?? 'all'}`,
    projects: code === null ? person.projects : projects,
  } as Person;
}

const sessionOf = (principal: Person): Session =>
  tp.session({ principal, project: 'trends', purpose: 'TRADE_ANALYSIS' });
const figures = async (session: Session): Promise<readonly unknown[]> =>
  (await session.report(request)).rows.map(({ key, values }) => [
    ...key,
    values['imports/general-imports-value'],
  ]);

const principals = [null, ...countries.map(([code]) => code)];
/** What each may see: the total of what is in scope, then the countries, the largest first. */
const expected = (code: string | null): readonly unknown[] => {
  const seen = countries.filter(([each]) => code === null || each === code);
  return [[seen.reduce((sum, [, dollars]) => sum + dollars, 0)], ...seen];
};

describe('cache across principals: two principals, the same query', () => {
  it('R-50 never have each other’s result: all pairs, at the same time and one after the other', async () => {
    for (const one of principals) {
      for (const other of principals) {
        const [first, second] = [sessionOf(scopedTo(one)), sessionOf(scopedTo(other))];
        const together = await Promise.all([
          figures(first),
          figures(second),
          figures(first),
          figures(second),
        ]);
        const [a, b] = [expected(one), expected(other)].map(
          (rows) => expect.arrayContaining([...rows]) as unknown,
        );
        expect(together).toEqual([a, b, a, b]);
        expect(together.map((rows) => rows.length)).toEqual(
          [one, other, one, other].map((code) => expected(code).length),
        );
        expect(await figures(second)).toEqual(b);
      }
    }
  });

  it('share no object: what one of them does to a result the other never sees', async () => {
    const [first, second] = await Promise.all([
      sessionOf(scopedTo('1220')).report(request),
      sessionOf(scopedTo('1220')).report(request),
    ]);
    expect(first).not.toBe(second);
    expect(first.data).not.toBe(second.data);
    expect(first.data.reportId).not.toBe(second.data.reportId);
  });

  it('have nothing from before once access is taken away: revoked, then denied', async () => {
    const person = scopedTo(null);
    await figures(sessionOf(person));
    await expect(figures(sessionOf({ ...person, projects: [] }))).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
    });
    await expect(figures(sessionOf({ ...person, status: 'disabled' }))).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
    });
  });
});
