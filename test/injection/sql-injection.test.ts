// SQL injection: whatever stands in names and codes, the text of a statement is the same, and what differs is bound.

import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue, isLevel } from '@tradepulse/measures';
import { memoryAuditSink } from '@tradepulse/privacy';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { importRelease, importRow } from '../support/import-rows.ts';

let tp: TradePulse;
let session: Session;
let database: Kysely<unknown>;
beforeAll(async () => {
  const engine = await openDuckDb({ path: ':memory:' });
  database = new Kysely({ dialect: engine.dialect });
  tp = await openTradePulse({ engine, audit: memoryAuditSink(), clock: testClock });
  await tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]));
  session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
});
afterAll(() => tp.close());

const asked = { measures: [generalImportsValue], period: { month: '2024-01' } } as const;

/** Quotes, comments, NUL, homoglyphs of levels (Cyrillic), full-width quotes, statements. */
const hostile = [
  `'`,
  `"`,
  `''`,
  `1220'--`,
  `1220' or '1'='1`,
  `"; drop table census_import; --`,
  `'; drop table load; /*`,
  `1220\0`,
  `\0`,
  `соuntry`,
  `country\u200B`,
  `＇ or 1=1`,
  `country"`,
  `country" as "x`,
  `country/**/`,
  `$1`,
  `?`,
  `\\`,
  `pg_sleep(9)`,
  `__proto__`,
  `constructor`,
] as const;

const texts = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...hostile, 'country', '1220', ' ', ';'), { maxLength: 5 })
    .map((parts) => parts.join('')),
);

/** The SQL of a request's passes; null when it is refused. */
async function statements(request: object): Promise<readonly string[] | null> {
  try {
    return (await session.explain({ ...asked, ...request })).map((pass) => pass.sql);
  } catch (error) {
    expect((error as { readonly code?: string }).code).toMatch(/^[A-Z_]+$/u);
    return null;
  }
}

async function tables(): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from duckdb_tables()`.execute(database);
  return Number(rows[0]?.n);
}

describe('SQL injection', () => {
  it('SQL injection: names of levels that are none reach no statement', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(!isLevel(text));
        expect(await statements({ by: [text] })).toBeNull();
        expect(await statements({ where: { [text]: '1220' } })).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('SQL injection: codes are bound: the text of the statement is one, whatever they are', async () => {
    const usual = await statements({ where: { country: '1220' } });
    expect(usual?.[0]).toContain('$1');
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const made = await statements({ where: { country: text } });
        expect(made === null || made.join() === usual?.join()).toBe(true);
      }),
      { numRuns: 150 },
    );
    // Codes of the right form differ, and the text does not.
    for (const code of ['1220', '5880', '0000', '9999']) {
      expect(await statements({ where: { country: code } })).toEqual(usual);
    }
  });

  it('SQL injection: titles, periods, comparisons and numbers of rows change no statement', async () => {
    const usual = await statements({});
    for (const text of hostile) {
      expect(await statements({ title: text })).toEqual(usual);
      expect(await statements({ period: { month: text } })).toBeNull();
      expect(await statements({ period: { from: text, to: text } })).toBeNull();
      expect(await statements({ period: { quarter: text } })).toBeNull();
      expect(await statements({ compare: text })).toBeNull();
    }
  });

  it('SQL injection: leaves the warehouse as it was', async () => {
    const before = await tables();
    for (const text of hostile) {
      await session.report({ ...asked, where: { country: text } }).catch(() => undefined);
      await session.report({ ...asked, by: [text] as never }).catch(() => undefined);
      await session.report({ ...asked, vintage: text as never }).catch(() => undefined);
    }
    expect(await tables()).toBe(before);
    expect((await session.report(asked)).rows[0]?.values['imports/general-imports-value']).toBe(70);
  });

  it('SQL injection: no verb takes SQL', () => {
    const verbs = Object.getOwnPropertyNames(Object.getPrototypeOf(session) as object);
    expect(verbs.filter((name) => /sql|query|execute|raw/iu.test(name))).toEqual([]);
  });
});

describe('DoS by query', () => {
  it('DoS by query: a report of more rows than its limit is refused, never cut', async () => {
    const rows = ['1220', '5880', '2010'].map((code) => importRow('0101210010', code, 2024, 2, { month: 1 }));
    await tp.load(importRelease(rows, { name: 'february.txt' }));
    const many = { ...asked, by: ['country'], period: { month: '2024-02' }, maxRows: 2 } as const;
    await expect(session.report(many)).rejects.toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/u) as string,
    });
    await expect(session.report({ ...many, maxRows: 3 })).resolves.toMatchObject({ rows: { length: 3 } });
  });

  it('DoS by query: a report ends with its signal', async () => {
    const signal = AbortSignal.abort();
    await expect(session.report({ ...asked, signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
