import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { toCsvMetadata } from './csv-metadata.ts';
import { importsByChapterCompared, importsByCountry, withIntervals } from './fixtures/sample-reports.ts';

describe('toCsvMetadata', () => {
  it('describes every column of the file, in its order and by its header', () => {
    const data = importsByChapterCompared();
    const [header] = parse(toCsv(data));
    expect(toCsvMetadata(data, 'a.csv').tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
  });

  it('gives columns names that are alone and that CSVW admits', () => {
    const names = toCsvMetadata(importsByChapterCompared(), 'a.csv').tableSchema.columns.map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/);
  });

  it('names the columns of an interval, and says what they hold', () => {
    const data = withIntervals(importsByCountry(), 'imports/customs-value');
    const columns = toCsvMetadata(data, 'a.csv').tableSchema.columns.slice(3, 6);
    expect(columns.map(({ name }) => name)).toEqual([
      'imports_customs_value',
      'imports_customs_value_lower',
      'imports_customs_value_upper',
    ]);
    expect(columns.map((column) => column['dc:description'])).toEqual([
      'sum(consumption_value)',
      'lower end of the interval of: sum(consumption_value)',
      'upper end of the interval of: sum(consumption_value)',
    ]);
  });

  it('says that a number can be withheld and a code is text', () => {
    const [code, , value] = toCsvMetadata(importsByCountry(), 'a.csv').tableSchema.columns;
    expect(code).toMatchObject({ datatype: 'string', null: [''] });
    expect(value).toMatchObject({ datatype: 'number', null: ['', 'D'] });
  });

  it('carries what the file leaves out', () => {
    const data = {
      ...importsByChapterCompared(),
      filters: [{ level: 'country', title: 'Country', labels: ['1220 Canada', '2010 Mexico'] }],
    };
    const metadata = toCsvMetadata(data, 'report.csv');
    expect(metadata).toMatchObject({ url: 'report.csv', 'dc:title': data.title, 'dc:rights': data.notice });
    expect(metadata['dc:temporal']).toBe('2020-01/2020-12');
    expect(metadata.notes.map((note) => note['schema:text'])).toEqual(
      expect.arrayContaining(['Compared with: calendar year 2019', 'Country: 1220 Canada; 2010 Mexico']),
    );
  });
});
