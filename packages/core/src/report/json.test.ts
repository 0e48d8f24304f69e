import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  figure,
  importsByChapterCompared,
  importsByCountry,
  importsByCountryAndChapter,
  importsByMonth,
  importsInTotal,
  reportWith,
  withIntervals,
} from './fixtures/sample-reports.ts';
import { toJson } from './json.ts';
import { reportDocument, reportDocumentSchema } from './report-document.ts';

const file = join(import.meta.dirname, '../../../../docs/schemas/report.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const gaps = reportWith(importsByCountry(), '2010', {
  'imports/customs-value': { kind: 'withheld' },
  'imports/calculated-duty': figure(null),
});

describe('toJson', () => {
  it.each([
    ['one level', importsByCountry()],
    ['a comparison', importsByChapterCompared()],
    ['months', importsByMonth()],
    ['two levels', importsByCountryAndChapter()],
    ['no level', importsInTotal()],
    ['gaps', gaps],
    ['intervals', withIntervals(importsByChapterCompared(), 'imports/customs-value')],
  ])('conforms to the committed schema: %s', (_, data) => {
    const document = written(toJson(data));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    // Nothing is lost on the way: what is read is what was written.
    expect(reportDocument.parse(document)).toEqual(toJson(data));
  });

  it('says of every cell what it is', () => {
    const mexico = toJson(gaps).rows[1];
    expect(mexico?.cells).toEqual({
      'imports/general-imports-value': { value: 503_110_112_724 },
      'imports/customs-value': { withheld: true },
      'imports/calculated-duty': { notApplicable: true },
      'imports/effective-duty-rate': { value: 1_222_037_462 / 501_038_924_180 },
    });
  });

  it('has estimate and ends of an interval, and says which measures give intervals', () => {
    const interval = { kind: 'interval', estimate: 5, lower: 4, upper: 7 } as const;
    const id = 'imports/customs-value';
    const document = toJson(withIntervals(reportWith(importsByCountry(), '2010', { [id]: interval }), id));
    expect(document.rows[1]?.cells[id]).toEqual({ estimate: 5, lower: 4, upper: 7 });
    expect(document.measures.map(({ result }) => result)).toEqual(['number', 'interval', 'number', 'number']);
  });

  it('tells totals from detail, and the only row of a report without levels is detail', () => {
    expect(toJson(importsByCountryAndChapter()).rows.map(({ kind }) => kind)).toEqual([
      'total',
      ...Array.from({ length: 6 }, () => ['total', ...Array.from({ length: 6 }, () => 'detail')]).flat(),
    ]);
    expect(toJson(importsInTotal()).rows.map(({ kind }) => kind)).toEqual(['detail']);
  });

  it('has the figures of the period compared with', () => {
    expect(toJson(importsByChapterCompared()).rows[0]?.base?.['imports/customs-value']).toEqual({
      value: 2_497_787_924_770,
    });
    expect(toJson(importsByCountry()).rows[0]?.base).toBeNull();
  });
});

describe('the schema', () => {
  it('is the one that is committed', () => {
    expect(schema).toEqual(written(reportDocumentSchema()));
  });

  it.each<[string, (document: Record<string, unknown>) => unknown]>([
    ['another version', (document) => ({ ...document, schemaVersion: '2.0' })],
    ['a field that it does not know', (document) => ({ ...document, extra: 1 })],
    ['no notice', ({ notice: _notice, ...document }) => document],
    ['an interval without an end', (document) => ({ ...document, rows: [rowOf({ estimate: 1, lower: 0 })] })],
    ['a cell that is both', (document) => ({ ...document, rows: [rowOf({ value: 1, withheld: true })] })],
    ['a cell that is not withheld', (document) => ({ ...document, rows: [rowOf({ withheld: false })] })],
    ['a bare number', (document) => ({ ...document, rows: [rowOf(1)] })],
  ])('refuses %s', (_, change) => {
    const document = written(toJson(importsInTotal())) as Record<string, unknown>;
    expect(validate(document)).toBe(true);
    expect(validate(change(document))).toBe(false);
  });
});

function rowOf(cell: unknown): unknown {
  return { kind: 'detail', key: [], labels: [], cells: { m: cell }, base: null, targets: {} };
}
