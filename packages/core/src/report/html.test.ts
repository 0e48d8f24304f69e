import { describe, expect, it } from 'vitest';
import {
  importsByChapterCompared,
  importsByCountry,
  importsByCountryAndChapter,
  importsByMonth,
  importsInTotal,
  reportWith,
  withIntervals,
} from './fixtures/sample-reports.ts';
import { toHtml } from './html.ts';
import type { ReportData } from './report-data.ts';

const count = (page: string, pattern: RegExp): number => [...page.matchAll(pattern)].length;
/** What is read on the page, tags taken away. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const samples: readonly (readonly [string, ReportData])[] = [
  ['countries', importsByCountry()],
  ['a comparison', importsByChapterCompared()],
  ['months', importsByMonth()],
  ['two levels', importsByCountryAndChapter()],
  ['one figure', importsInTotal()],
];

describe('toHtml', () => {
  it.each(samples)('has no script, no link and nothing to fetch: %s', async (_, data) => {
    const page = await toHtml(data);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain(
      `http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:"`,
    );
    expect(page).not.toMatch(
      /<(script|link|img|iframe|object|embed|form|base)\b|\bon\w+=|\b(href|src)=|url\(|@import/,
    );
  });

  it.each(samples)('names an element once: %s', async (_, data) => {
    const ids = [...(await toHtml(data)).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says the key figures at a glance and in full', async () => {
    const text = textOf(await toHtml(importsByCountry()));
    // 2024, U.S. Census Bureau; 76,631,002,517 / 3,248,681,266,535 = 2.36%
    for (const figure of ['$3.26 trillion', '3,263,893,254,128 US dollars', '$76.6 billion', '2.36%']) {
      expect(text).toContain(figure);
    }
  });

  it('has no key figures without a total', async () => {
    expect(await toHtml(importsByMonth())).not.toContain('class="tile"');
  });

  it('has a row for each row of the report, and totals stand out', async () => {
    const page = await toHtml(importsByCountryAndChapter());
    // the whole, six countries, six chapters of each
    expect(count(page, /<tr[ >]/g)).toBe(1 + 1 + 6 + 36);
    expect(count(page, /<tr class="total">/g)).toBe(7);
    expect(await toHtml(importsInTotal())).not.toContain('class="total"');
  });

  it('shows base and change, in percent or in points, coloured only where there is a better', async () => {
    const page = await toHtml(importsByChapterCompared());
    // 2,336,047,484,147 / 2,497,787,924,770 - 1 = -6.5%; 2.781% - 2.675% = 0.11 points
    expect(page).toContain('<td class="change neutral">−6.5%</td>');
    expect(page).toContain('<td class="change bad">+0.11 pp</td>');
    expect(textOf(page)).toContain('−6.5% against calendar year 2019');
  });

  it('prints D for what is withheld, and the figure nowhere', async () => {
    const data = importsByCountry();
    const page = await toHtml(
      reportWith(data, '2010', { 'imports/general-imports-value': { kind: 'withheld' } }),
    );
    expect(page).toContain('<td class="none">D</td>');
    expect(page).not.toContain('503,110,112,724');
    expect(page).not.toContain('503110112724');
    expect(page).not.toContain('$503B');
  });

  it('prints an estimate with the ends of its interval, in the table and in the key figures', async () => {
    const id = 'imports/effective-duty-rate';
    const interval = { kind: 'interval', estimate: 0.0236, lower: 0.0201, upper: 0.0288 } as const;
    const page = await toHtml(withIntervals(reportWith(importsByCountry(), '', { [id]: interval }), id));
    expect(page).toContain('<td>2.36% <span class="bounds">(2.01% to 2.88%)</span></td>');
    expect(textOf(page)).toContain('Effective duty rate on imports for consumption 2.36% (2.01% to 2.88%)');
    expect(page).toContain('<span class="unit">percent (lower to upper end)</span>');
  });

  it('shows base and no change of intervals, each under a header of its own', async () => {
    const page = await toHtml(withIntervals(importsByChapterCompared(), 'imports/effective-duty-rate'));
    // two measures with value, base and change, one with value and base
    expect(count(page, /<th scope="colgroup" colspan="3">/g)).toBe(2);
    expect(count(page, /<th scope="colgroup" colspan="2">/g)).toBe(1);
    const [body = ''] = /<tr class="total">.*?<\/tr>/s.exec(page) ?? [];
    expect(count(body, /<td/g)).toBe(3 + 3 + 2);
    expect(page).not.toContain('pp</td>');
  });

  it('prints D for a withheld interval, and no end of it anywhere', async () => {
    const id = 'imports/general-imports-value';
    const shown = withIntervals(importsByCountry(), id);
    // 503,110,112,724 and a tenth of it on each side.
    const ends = ['452,799,101,452', '553,421,123,996', '452799101451', '553421123996'];
    expect(await toHtml(shown)).toContain('(452,799,101,452 to 553,421,123,996)');
    const page = await toHtml(reportWith(shown, '2010', { [id]: { kind: 'withheld' } }));
    expect(page).toContain('<td class="none">D</td>');
    for (const end of ends) expect(page).not.toContain(end);
  });

  it('draws each of the first four measures twice, for wide and for narrow', async () => {
    const page = await toHtml(importsByCountry());
    expect(count(page, /<svg /g)).toBe(4 * 2);
    expect(count(page, /role="img" aria-label="Bar chart of /g)).toBe(4);
  });

  it('draws nothing where there is nothing to compare', async () => {
    expect(await toHtml(importsInTotal())).not.toContain('<svg');
    expect(await toHtml({ ...importsByCountry(), rows: [] })).not.toContain('<svg');
  });

  it('says where the figures come from, how they are protected and what they are not for', async () => {
    const data = importsByCountry();
    const text = textOf(
      await toHtml({ ...data, filters: [{ level: 'port', title: 'Port', labels: ['2704 LA'] }] }),
    );
    for (const said of [
      'January 2024 to December 2024',
      'FY2024: January 2024 to September 2024',
      'Port 2704 LA',
      'census-api, as of 2025-08-31',
      'load 1',
      'policy published',
      '128 figures released, 0 withheld',
      'sum(calculated_duty) / sum(consumption_value)',
      data.notice,
      'rpt_5c1f6d0e',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('escapes whatever the report says, in text, in attributes and in charts', async () => {
    const hostile = `"'><script>alert(1)</script>`;
    const { rows, columns, levels, provenance, ...data } = importsByChapterCompared();
    const page = await toHtml({
      ...data,
      reportId: hostile,
      title: hostile,
      createdAt: hostile,
      notice: hostile,
      comparedWith: hostile,
      period: { label: hostile, from: hostile, to: hostile, calendar: hostile, fiscal: hostile },
      filters: [{ level: hostile, title: hostile, labels: [hostile] }],
      levels: levels.map((level) => ({ ...level, title: hostile })),
      columns: columns.map((column) => ({ ...column, title: hostile, formula: hostile })),
      rows: rows.map((row) => ({
        ...row,
        key: row.key.map(() => hostile),
        labels: row.key.map(() => hostile),
      })),
      provenance: provenance.map((each) => ({ ...each, title: hostile, dataset: hostile, files: [hostile] })),
      protection: {
        policies: [{ source: hostile, policy: hostile, statement: hostile }],
        cellsReleased: 0,
        cellsWithheld: 0,
      },
    });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('"\'>');
    expect(page).toContain('&lt;script&gt;');
  });
});
