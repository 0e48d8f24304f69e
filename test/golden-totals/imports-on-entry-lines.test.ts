// Entry lines that are a thousandth of what was imported in 2024, asked as imports: each source says the same, the one
// in whole and the other in part.

import { generateExtract } from '@tradepulse/ace-generator';
import { aceExtract, apiAnswer, folder } from '@tradepulse/adapters';
import { openTradePulse, type ReportRequest, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { calculatedDuty, customsValue, effectiveDutyRate, generalImportsValue } from '@tradepulse/measures';
import { memoryAuditSink, publisherTreated } from '@tradepulse/privacy';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

const data = join(import.meta.dirname, '..', '..', 'examples', 'data', 'census-imports-2024');
const amounts = [customsValue, generalImportsValue, calculatedDuty] as const;
const request = { measures: amounts, period: { calendarYear: 2024 } } as const;
const part = 1000;
/** Pairs of commodity and country; each follows its own published figure. */
const pairs = 400;
const shown = publisherTreated({ publisher: 'these tests', authority: 'made up' });
const releasePolicy = {
  id: 'made-up-lines',
  sources: {
    CENSUS: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }),
    ACE: shown,
  },
};

describe('imports of 2024 from either source', () => {
  let tp: TradePulse;
  let session: Session;
  let made: string;

  beforeAll(async () => {
    made = await mkdtemp(join(tmpdir(), 'thousandth-'));
    await generateExtract({
      seed: 2024,
      months: ['2024-01', '2024-12'],
      scale: [1, part],
      cells: pairs,
      lines: 3000,
      folder: made,
    });
    tp = await openTradePulse({
      engine: await openDuckDb({ path: ':memory:' }),
      audit: memoryAuditSink(),
      clock: testClock,
      vaultKeys: vaultTestKeys(),
      releasePolicy,
    });
    await tp.loadExtract(aceExtract(folder(made)));
    const files = (await readdir(data))
      .filter((name) => name.endsWith('.csv.gz'))
      .map((name) => join(data, name));
    await tp.load(await apiAnswer(files, { flow: 'imports', year: 2024 }), { asOf: '2026-08-15' });
    session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
  });
  afterAll(async () => {
    await tp.close();
    await rm(made, { recursive: true, force: true });
  });

  type Figures = readonly number[];
  const byPair = ['hts10', 'country'] as const;

  /** Figures in dollars by the codes of the levels asked for. */
  async function figures(
    asked: Partial<ReportRequest<(typeof amounts)[number]>>,
  ): Promise<ReadonlyMap<string, Figures>> {
    const report = await session.report({ ...request, ...asked, maxRows: 200_000 });
    return new Map(
      report.rows.map(({ key, values }) => [
        key.join(' '),
        amounts.map(({ id }) => values[id] ?? Number.NaN),
      ]),
    );
  }

  /** What was entered by pair, and what was published of the same pairs. */
  async function bothByPair(): Promise<
    readonly (readonly [pair: string, entered: Figures, published: Figures])[]
  > {
    const entered = await figures({ by: byPair, source: 'ACE' });
    const commodities = [...new Set([...entered.keys()].map((pair) => pair.slice(0, 10)))];
    const published = await figures({ by: byPair, where: { hts10: commodities } });
    return [...entered].map(([pair, figure]) => [
      pair,
      figure,
      published.get(pair) ?? expect.fail(`${pair} was not published`),
    ]);
  }

  it('are a thousandth of the published figures, pair by pair to the dollar', async () => {
    const both = await bothByPair();
    expect(both.length).toBeGreaterThanOrEqual(pairs);
    for (const [pair, entered, published] of both) {
      // The largest remainders are rounded up, the others down: values to whole dollars, duty to whole cents.
      for (const [at, within] of [1, 1, 0.01 + 1e-9].entries()) {
        const distance = Math.abs((entered[at] ?? NaN) - (published[at] ?? NaN) / part);
        expect(distance, `${amounts[at]?.id} of ${pair}`).toBeLessThan(within);
      }
    }
  });

  it('are a thousandth by country, and a thousandth of the whole exactly', async () => {
    const countries = await figures({ by: ['country'], source: 'ACE' });
    const ofCountry = Map.groupBy(await bothByPair(), ([pair]) => pair.slice(-4));
    expect([...countries.keys()].toSorted()).toEqual([...ofCountry.keys()].toSorted());
    let whole = 0;
    for (const [country, list] of ofCountry) {
      const published = list.reduce((sum, [, , [value]]) => sum + (value ?? NaN), 0);
      expect(Math.abs((countries.get(country)?.[0] ?? NaN) - published / part)).toBeLessThan(list.length);
      whole += published;
    }
    expect((await figures({ source: 'ACE' })).get('')?.[0]).toBe(Math.round(whole / part));
  });

  it('say which source they are from, and as of when', async () => {
    const asked = { measures: [effectiveDutyRate], period: request.period } as const;
    const [published, entered] = await Promise.all([
      session.report(asked),
      session.report({ ...asked, source: 'ACE' }),
    ]);
    expect(published.data.provenance).toMatchObject([{ fact: 'census_import', asOf: '2026-08-15' }]);
    expect(entered.data.provenance.map(({ fact, dataset }) => [fact, dataset])).toEqual([
      ['entry_line', 'ace-extract'],
      ['entry_summary', 'ace-extract'],
    ]);
  });

  it('keep their source where a report is drilled, and refuse a vintage of statistics', async () => {
    const report = await session.report({ ...request, by: ['hts2'], source: 'ACE' });
    const drilled = await session.drill(report, 0);
    expect(drilled.data.provenance.map(({ fact }) => fact)).toContain('entry_line');
    await expect(session.report({ ...request, source: 'ACE', vintage: 1 })).rejects.toMatchObject({
      code: 'VINTAGE_OF_RECORDS',
    });
  });
});
