import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse, View, type LoggerInterface } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
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
import type { ReportCell, ReportData } from './report-data.ts';
import { toVegaLite, type ChartOptions, type VegaLiteSpec } from './vega-lite.ts';

// The schema that Vega-Lite publishes with itself.
const built = fileURLToPath(import.meta.resolve('vega-lite'));
const schema = JSON.parse(readFileSync(join(built, '../vega-lite-schema.json'), 'utf8')) as object;
const conforms = new Ajv({ strict: false, validateFormats: false }).compile(schema);

interface Drawn {
  readonly svg: string;
  readonly complaints: readonly string[];
}

async function draw(spec: VegaLiteSpec): Promise<Drawn> {
  const complaints: string[] = [];
  const complain = (...message: readonly unknown[]): LoggerInterface => {
    complaints.push(message.join(' '));
    return logger;
  };
  const silent = (): LoggerInterface => logger;
  const logger = {
    level: silent,
    error: complain,
    warn: complain,
    info: silent,
    debug: silent,
  } as LoggerInterface;
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec, { logger });
  const view = new View(parse(compiled), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, complaints };
}

const general = 'imports/general-imports-value';
const withheld = reportWith(importsByCountry(), '2010', { [general]: { kind: 'withheld' } });
const values = (spec: VegaLiteSpec): readonly Readonly<Record<string, unknown>>[] =>
  (spec['data'] as { values: readonly Record<string, unknown>[] }).values;
const labels = (spec: VegaLiteSpec): readonly unknown[] => values(spec).map((each) => each['label']);
const marksIn = (spec: VegaLiteSpec): readonly string[] =>
  [...JSON.stringify(spec).matchAll(/"mark":\{"type":"(\w+)"/g)].map(([, type = '']) => type);

/** Regions by month, two months each, made of the months of one series. */
function byMonthAndPort(): ReportData {
  const { rows, ...data } = importsByMonth();
  const ports = Array.from({ length: 14 }, (_, at) => String(2700 + at));
  return {
    ...data,
    levels: [{ level: 'port', title: 'Port' }, ...data.levels],
    rows: ports.flatMap((port) =>
      rows
        .slice(0, 2)
        .map((row) => ({ ...row, depth: 2, key: [port, ...row.key], labels: [port, ...row.labels] })),
    ),
  };
}

/** A rank in which every cell is the same. */
function onlyCells(cell: ReportCell): ReportData {
  const { rows, ...data } = importsByCountry();
  return { ...data, rows: rows.map((row) => ({ ...row, cells: { ...row.cells, [general]: cell } })) };
}

const byMonthAsEstimates = withIntervals(importsByMonth(), 'imports/customs-value');

const cases: readonly (readonly [string, ReportData, ChartOptions])[] = [
  ['a rank', importsByCountry(), {}],
  [
    'a rank of rates by value',
    importsByCountry(),
    { measure: 'imports/effective-duty-rate', rankBy: general },
  ],
  ['a rank with a withheld figure', withheld, {}],
  ['a comparison', importsByChapterCompared(), {}],
  ['months', importsByMonth(), {}],
  ['months as columns', importsByMonth(), { mark: 'bar' }],
  [
    'months with a withheld figure',
    reportWith(importsByMonth(), '2019-03', { 'imports/customs-value': { kind: 'withheld' } }),
    {},
  ],
  ['two levels', importsByCountryAndChapter(), {}],
  ['ports by month', byMonthAndPort(), {}],
  ['one figure', importsInTotal(), {}],
  ['nothing but withheld figures', onlyCells({ kind: 'withheld' }), {}],
  ['figures below zero', onlyCells({ kind: 'value', value: -5 }), {}],
  ['nothing', { ...importsByCountry(), rows: [] }, {}],
  ['a rank of estimates', withIntervals(importsByCountry(), general), {}],
  ['estimates compared', withIntervals(importsByChapterCompared(), 'imports/customs-value'), {}],
  ['estimates of which one is withheld', withIntervals(withheld, general), {}],
  ['nothing but withheld estimates', withIntervals(onlyCells({ kind: 'withheld' }), general), {}],
  ['estimates by month', byMonthAsEstimates, {}],
  ['estimates by month as columns', byMonthAsEstimates, { mark: 'bar' }],
  [
    'estimates by month of which one is withheld',
    reportWith(byMonthAsEstimates, '2019-03', { 'imports/customs-value': { kind: 'withheld' } }),
    {},
  ],
  ['estimates of two levels', withIntervals(importsByCountryAndChapter(), general), {}],
];
const forms = cases.flatMap(([name, data, options]) => [
  [name, data, options] as const,
  [`${name}, in the room given`, data, { ...options, sizing: 'given', width: 400 } as const] as const,
]);

describe('toVegaLite', () => {
  it.each(forms)(
    'conforms to the schema, compiles without a warning and is drawn: %s',
    async (_, data, options) => {
      const spec = toVegaLite(data, options);
      expect(conforms(JSON.parse(JSON.stringify(spec))), JSON.stringify(conforms.errors)).toBe(true);
      const { svg, complaints } = await draw(spec);
      expect(complaints).toEqual([]);
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toContain('NaN');
    },
  );

  it('draws lines for time and bars for a rank', () => {
    expect(marksIn(toVegaLite(importsByMonth()))).toEqual(['line', 'line']);
    expect(marksIn(toVegaLite(importsByMonth(), { mark: 'bar' }))).toEqual(['tick', 'bar']);
    expect(marksIn(toVegaLite(importsByCountry()))).toEqual(['bar', 'text']);
    expect(marksIn(toVegaLite(importsByCountry(), { mark: 'line' }))).toEqual(['bar', 'text']);
  });

  it('ranks from the largest, without totals, and says what it leaves out', () => {
    const spec = toVegaLite(importsByCountry(), { top: 3 });
    // 2024, U.S. Census Bureau: 503.1, 440.3 and 411.8 billion dollars.
    expect(labels(spec)).toEqual(['Mexico', 'China', 'Canada']);
    expect(values(spec).map(({ text }) => text)).toEqual(['$503B', '$440B', '$412B']);
    expect(spec.title.subtitle).toContain('the largest by General imports value');
  });

  it('puts what is not kept apart last', () => {
    const all = labels(toVegaLite(importsByCountry(), { top: 30 }));
    expect(all).toHaveLength(31);
    expect(all.at(-1)).toBe('Other country');
  });

  it('ranks by another measure when asked to', () => {
    const options = { measure: 'imports/effective-duty-rate', rankBy: general, top: 3 };
    expect(labels(toVegaLite(importsByCountry(), options))).toEqual(['Mexico', 'China', 'Canada']);
  });

  it('leaves a withheld figure out, keeps its place after the others, and prints D', async () => {
    const spec = toVegaLite(withheld, { top: 31 });
    const mexico = values(spec).find(({ label }) => label === 'Mexico');
    expect(mexico).not.toHaveProperty('value');
    expect(mexico).toMatchObject({ withheld: true, text: 'D', end: 0 });
    // after the 29 others, before the rest
    expect(labels(spec).indexOf('Mexico')).toBe(29);
    expect(JSON.stringify(spec)).not.toContain('503110112724');
    expect((await draw(spec)).svg).toContain('>D</text>');
    expect(spec.description).toContain('Figures withheld: 1.');
  });

  it('breaks a line where a figure is withheld, and prints D at its foot', async () => {
    const data = reportWith(importsByMonth(), '2019-03', { 'imports/customs-value': { kind: 'withheld' } });
    expect((await draw(toVegaLite(data))).svg).toContain('>D</text>');
    expect((await draw(toVegaLite(importsByMonth()))).svg).not.toContain('>D</text>');
  });

  it('does not draw what is not defined', () => {
    const data = reportWith(importsByCountry(), '2010', { [general]: { kind: 'notApplicable' } });
    expect(labels(toVegaLite(data, { top: 40 }))).not.toContain('Mexico');
  });

  it('shows the period compared with as a second series with a legend', async () => {
    const { svg } = await draw(toVegaLite(importsByChapterCompared()));
    expect(svg).toContain('>calendar year 2020</text>');
    expect(svg).toContain('>calendar year 2019</text>');
    expect(marksIn(toVegaLite(importsByChapterCompared()))).toEqual(['bar', 'tick', 'text']);
  });

  it('makes small charts of the outer levels, twelve at most', async () => {
    const two = toVegaLite(importsByCountryAndChapter());
    expect(two['facet']).toMatchObject({
      sort: ['Mexico', 'China', 'Canada', 'Germany (Federal Republic of Germany)', 'Japan', 'Vietnam'],
    });
    const ports = toVegaLite(byMonthAndPort());
    expect(ports['facet']).toMatchObject({ field: 'facet' });
    expect(new Set(values(ports).map(({ facet }) => facet)).size).toBe(12);
    expect(ports.title.subtitle).toContain('the first 12 of 14 charts');
  });

  it('prints axes in the unit of the measure', async () => {
    const money = (await draw(toVegaLite(importsByCountry()))).svg;
    expect(money).toContain('>US dollars</text>');
    expect(money).toMatch(/>\$400B<\/text>/);
    const rate = (await draw(toVegaLite(importsByMonth(), { measure: 'imports/effective-duty-rate' }))).svg;
    expect(rate).toContain('>percent</text>');
    expect(rate).toMatch(/>2\.5%<\/text>/);
  });

  it('draws intervals as error bars across bars, and as a band along a line', () => {
    const ranked = toVegaLite(withIntervals(importsByCountry(), general));
    expect(marksIn(ranked)).toEqual(['bar', 'errorbar', 'text']);
    expect(ranked.description).toContain('Error bars span the interval of each estimate.');
    expect(marksIn(toVegaLite(byMonthAsEstimates))).toEqual(['line', 'errorband', 'line']);
    expect(marksIn(toVegaLite(byMonthAsEstimates, { mark: 'bar' }))).toEqual(['tick', 'bar', 'errorbar']);
    expect(toVegaLite(byMonthAsEstimates).description).toContain(
      'A band spans the interval of each estimate.',
    );
  });

  it('draws a bar to the estimate, spans the ends, and writes the figure clear of them', () => {
    const interval = { kind: 'interval', estimate: 9e12, lower: 8e12, upper: 9.5e12 } as const;
    const data = withIntervals(reportWith(importsByCountry(), '2010', { [general]: interval }), general);
    expect(values(toVegaLite(data))[0]).toMatchObject({
      label: 'Mexico',
      value: 9e12,
      lower: 8e12,
      upper: 9.5e12,
      end: 9.5e12,
      text: '$9.00T',
    });
  });

  it('has nothing of a withheld interval, and breaks the band there', async () => {
    const hidden = reportWith(byMonthAsEstimates, '2019-03', {
      'imports/customs-value': { kind: 'withheld' },
    });
    const march = values(toVegaLite(hidden)).find(({ month }) => month === '2019-03');
    for (const part of ['value', 'lower', 'upper']) expect(march).not.toHaveProperty(part);
    const band = async (data: ReportData): Promise<string> =>
      /aria-roledescription="errorband" d="([^"]*)"/.exec((await draw(toVegaLite(data))).svg)?.[1] ?? '';
    // One run of months is one path; a gap makes it two.
    expect((await band(byMonthAsEstimates)).match(/M/g)).toHaveLength(1);
    expect((await band(hidden)).match(/M/g)).toHaveLength(2);
  });

  it('says in words what it shows', () => {
    expect(toVegaLite(importsByCountry()).description).toBe(
      'Bar chart of General imports value (customs value) in US dollars by country, calendar year 2024. The largest is Mexico ($503B).',
    );
    expect(toVegaLite(importsByMonth()).description).toContain('From 2019-01 ($206B) to 2020-12 ($217B).');
  });

  it('takes labels for text, never for an expression or markup', async () => {
    const { rows, ...data } = importsByCountry();
    const label = '<script>alert(1)</script>"\'datum.value';
    const hostile = { ...data, rows: rows.slice(1, 3).map((row) => ({ ...row, labels: [label] })) };
    const { svg } = await draw(toVegaLite(hostile, { width: 2000 }));
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('refuses a measure that the report does not have', () => {
    for (const options of [{ measure: 'imports/none' }, { rankBy: 'imports/none' }]) {
      expect(() => toVegaLite(importsByCountry(), options)).toThrow(
        expect.objectContaining({ code: 'MEASURE_NOT_IN_REPORT', params: { measure: 'imports/none' } }),
      );
    }
  });
});
