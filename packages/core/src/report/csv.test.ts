import { test as propertyTest, fc } from '@fast-check/vitest';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import {
  figure,
  importsByChapterCompared,
  importsByCountry,
  importsByCountryAndChapter,
  importsInTotal,
  reportWith,
  withIntervals,
} from './fixtures/sample-reports.ts';
import type { ReportData } from './report-data.ts';

/** Read back by another implementation, which refuses lines of unequal length. */
const readBack = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { record_delimiter: '\r\n', relax_quotes: false });

const withLabel = (code: string, label: string): ReportData => {
  const { rows, ...data } = importsByCountry();
  return { ...data, rows: rows.slice(1, 2).map((row) => ({ ...row, key: [code], labels: [label] })) };
};

describe('toCsv', () => {
  it('has a line for the header and one for each row, each ended by CRLF', () => {
    const csv = toCsv(importsByCountry());
    // a total, 30 countries and the rest
    expect(csv.split('\r\n')).toHaveLength(1 + 32 + 1);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names code and name of the levels, and the measures with the unit as it is written', () => {
    expect(readBack(toCsv(importsByCountry()))[0]).toEqual([
      'Country code',
      'Country',
      'General imports value (customs value) (US dollars)',
      'Customs value of imports for consumption (US dollars)',
      'Calculated duty (US dollars)',
      'Effective duty rate on imports for consumption (fraction)',
      'Marking',
    ]);
  });

  it('writes the published figures to the dollar', () => {
    const [, total, mexico] = readBack(toCsv(importsByCountry()));
    // 2024, U.S. Census Bureau: the national totals, and Mexico.
    expect(total?.slice(0, 5)).toEqual(['(total)', 'Total', '3263893254128', '3248681266535', '76631002517']);
    expect(mexico?.slice(0, 5)).toEqual(['2010', 'Mexico', '503110112724', '501038924180', '1222037462']);
    expect(Number(mexico?.[5])).toBe(1_222_037_462 / 501_038_924_180);
  });

  it('marks each level that a total adds up', () => {
    const rows = readBack(toCsv(importsByCountryAndChapter())).slice(1, 4);
    expect(rows.map((cells) => [cells[0], cells[1], cells[2]])).toEqual([
      ['(total)', 'Total', '(total)'],
      ['2010', 'Mexico', '(total)'],
      ['2010', 'Mexico', '27'],
    ]);
  });

  it('writes base, change and relative change beside each measure that is compared', () => {
    const [header, total] = readBack(toCsv(importsByChapterCompared()));
    expect(header?.slice(2, 6)).toEqual([
      'Customs value of imports for consumption (US dollars)',
      'Customs value of imports for consumption, calendar year 2019 (US dollars)',
      'Customs value of imports for consumption, change (US dollars)',
      'Customs value of imports for consumption, relative change (fraction)',
    ]);
    // 2,336,047,484,147 - 2,497,787,924,770 = -161,740,440,623
    expect(total?.slice(2, 5)).toEqual(['2336047484147', '2497787924770', '-161740440623']);
    expect(Number(total?.[5])).toBe(-161_740_440_623 / 2_497_787_924_770);
  });

  it('writes D for a withheld figure and nothing for one that is not defined', () => {
    const data = reportWith(importsByCountry(), '2010', {
      'imports/customs-value': { kind: 'withheld' },
      'imports/calculated-duty': figure(null),
    });
    expect(readBack(toCsv(data))[2]?.slice(2, 5)).toEqual(['503110112724', 'D', '']);
  });

  it('withholds the change from a withheld base', () => {
    const data = importsByChapterCompared();
    const rows = data.rows.map((row) => ({
      ...row,
      base: { ...row.base, 'imports/customs-value': { kind: 'withheld' } as const },
    }));
    expect(readBack(toCsv({ ...data, rows }))[1]?.slice(2, 6)).toEqual(['2336047484147', 'D', 'D', 'D']);
  });

  it('writes an interval as three columns: estimate, lower and upper end', () => {
    const id = 'imports/customs-value';
    const interval = { kind: 'interval', estimate: 5, lower: 4, upper: 7 } as const;
    const data = withIntervals(reportWith(importsByCountry(), '2010', { [id]: interval }), id);
    const [header, total, mexico] = readBack(toCsv(data));
    expect(header?.slice(3, 7)).toEqual([
      'Customs value of imports for consumption (US dollars)',
      'Customs value of imports for consumption, lower end (US dollars)',
      'Customs value of imports for consumption, upper end (US dollars)',
      'Calculated duty (US dollars)',
    ]);
    expect(mexico?.slice(2, 6)).toEqual(['503110112724', '5', '4', '7']);
    expect(total?.[3]).toBe('3248681266535');
  });

  it('writes D in all three columns of a withheld interval, and nothing where none is defined', () => {
    const id = 'imports/customs-value';
    const data = withIntervals(reportWith(importsByCountry(), '2010', { [id]: { kind: 'withheld' } }), id);
    const [, , mexico, china] = readBack(toCsv(reportWith(data, '5700', { [id]: figure(null) })));
    expect(mexico?.slice(3, 6)).toEqual(['D', 'D', 'D']);
    expect(china?.slice(3, 6)).toEqual(['', '', '']);
  });

  it('writes the interval of a base, and no change of intervals', () => {
    const data = withIntervals(importsByChapterCompared(), 'imports/customs-value');
    const header = readBack(toCsv(data))[0]?.slice(2, 9);
    const title = 'Customs value of imports for consumption';
    expect(header).toEqual([
      `${title} (US dollars)`,
      `${title}, lower end (US dollars)`,
      `${title}, upper end (US dollars)`,
      `${title}, calendar year 2019 (US dollars)`,
      `${title}, calendar year 2019, lower end (US dollars)`,
      `${title}, calendar year 2019, upper end (US dollars)`,
      'Calculated duty (US dollars)',
    ]);
  });

  it('has no column of levels when there are none', () => {
    const [header, ...rows] = readBack(toCsv(importsInTotal()));
    expect(header?.[0]).toBe('General imports value (customs value) (US dollars)');
    expect(rows.map(([first]) => first)).toEqual(['3263893254128']);
  });

  it('keeps the minus sign of a number and takes its power from text', () => {
    const negative = reportWith(importsByCountry(), '2010', { 'imports/customs-value': figure(-5) });
    expect(readBack(toCsv(negative))[2]?.[3]).toBe('-5');
    const [, cells] = readBack(toCsv(withLabel('-1+1', '=cmd|"/c calc"!A1')));
    expect(cells?.slice(0, 2)).toEqual(["'-1+1", '\'=cmd|"/c calc"!A1']);
  });

  it('takes the power from the header too', () => {
    const data = { ...importsByCountry(), levels: [{ level: 'country', title: '=1+1' } as const] };
    expect(readBack(toCsv(data))[0]?.slice(0, 2)).toEqual(["'=1+1 code", "'=1+1"]);
  });

  propertyTest.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
    'reads back as the very number',
    (value) => {
      const data = reportWith(importsByCountry(), '2010', { 'imports/customs-value': figure(value) });
      expect(Number(readBack(toCsv(data))[2]?.[3])).toBe(value + 0);
    },
  );

  propertyTest.prop([fc.string({ unit: 'binary', minLength: 1 })])('reads back as the very text', (label) => {
    const read = readBack(toCsv(withLabel('x', label)))[1]?.[1];
    const name = label.startsWith('x ') ? label.slice(2) : label;
    expect([name, `'${name}`]).toContain(read);
  });
});
