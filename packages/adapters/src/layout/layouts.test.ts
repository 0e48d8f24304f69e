import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { layoutFor } from './layout-for.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts.ts';

const golden = new URL('../../../../test/golden/', import.meta.url);

interface Printed {
  readonly file: string;
  readonly record_length: string;
  readonly field: string;
  readonly start: string;
  readonly end: string;
  readonly type: 'A' | 'N';
  readonly implied_decimals: string;
}

/** The layouts as the publisher's pages and .lay files give them, as one table. */
const printed: Printed[] = parse(readFileSync(new URL('census-layouts/census_layouts_full.csv', golden)), {
  columns: true,
});
const byFile = [...Map.groupBy(printed, ({ file }) => file).entries()];

/** `DPORTHS6I<YY><MM>.TXT` and `TEXSUMM (textile summary 3-year)` as they are named in an archive of 2501. */
const memberOf = (file: string): string =>
  file
    .replace(/ \(.*\)$/, '')
    .replace(/^(ISTNAICS|TEXSUMM)$/, '$1<YY><MM>.TXT')
    .replace('<YY><MM>', '2501');

describe('layouts', () => {
  it('are the 24 files of the table', () => {
    expect(byFile).toHaveLength(24);
    expect(layouts).toHaveLength(24);
  });

  it.each(byFile)('%s is the same field for field', (file, rows) => {
    const layout = layoutFor(memberOf(file), Number(rows[0]?.record_length));
    expect(layout.fields).toEqual(
      rows.map(({ field, start, end, type, implied_decimals }) => ({
        name: field,
        start: Number(start),
        end: Number(end),
        // Two factors of TEXSUMM are numbers whose decimals the page does not state: they stay text.
        kind: type === 'N' && implied_decimals === '0' ? 'number' : 'text',
      })),
    );
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s is contiguous from 1 to the length of the record',
    (_, { fields, length }: Layout) => {
      expect(fields[0]?.start).toBe(1);
      expect(fields.at(-1)?.end).toBe(length);
      for (const [at, field] of fields.slice(1).entries())
        expect(field.start).toBe((fields[at]?.end ?? 0) + 1);
    },
  );

  it.each(['IMP_DETL', 'IMP_COMM', 'IMP_CTY', 'IMP_DE'])(
    "%s is what the archive's own .lay file says",
    (name) => {
      const text = readFileSync(new URL(`census-imdb/layouts/${name}.lay`, golden), 'latin1');
      const lines = [...text.matchAll(/^\s*(\d+)\s*-\s*(\d+)\s+(\w+)/gm)];
      const layout = layouts.find((candidate) => candidate.name === name);
      expect(lines.map(([, start, end]) => [Number(start), Number(end)])).toEqual(
        layout?.fields.map(({ start, end }) => [start, end]),
      );
    },
  );
});

describe('the genuine records', () => {
  interface Raw {
    readonly member_kind: string;
    readonly raw: string;
  }
  const raw = readFileSync(new URL('census-imdb/IMDB2501/raw_records.jsonl', golden), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Raw);

  it.each(['IMP_DETL', 'IMP_COMM', 'IMP_CTY', 'IMP_DE'])('of %s have the length of its layout', (name) => {
    const records = raw.filter(({ member_kind }) => member_kind === name);
    const layout = layouts.find((candidate) => candidate.name === name);
    expect(new Set(records.map((record) => record.raw.length))).toEqual(new Set([layout?.length]));
    const sample = readFileSync(new URL(`census-imdb/IMDB2501/${name}.sample.txt`, golden), 'latin1');
    expect(sample).toBe(records.map((record) => `${record.raw}\r\n`).join(''));
  });
});

describe('layoutFor', () => {
  it('ignores the letter case of the member, which varies from month to month', () => {
    expect(layoutFor('imp_CTY.txt', 580).name).toBe('IMP_CTY');
  });

  it('takes the names of older loaders for the port files', () => {
    expect(layoutFor('PORTHS6MM2501.TXT', 230).name).toBe('DPORTHS6I');
    expect(layoutFor('PORTHS6XM2501.TXT', 230).name).toBe('DPORTHS6E');
  });

  it.each([
    ['COUNTRY.TXT', 51],
    ['DISTRICT.TXT', 49],
    ['CONCORD.TXT', 245],
  ])('refuses %s of a history disc, whose records have %i characters', (member, length) => {
    expect(() => layoutFor(member, length)).toThrow(
      expect.objectContaining({
        name: 'ReadError',
        code: 'LAYOUT_UNKNOWN',
        message: `no layout of ${member} has records of ${length} characters (${member})`,
      }) as Error,
    );
  });

  it('does not take the documentation for data', () => {
    expect(() => layoutFor('IMP_DETL.lay', 688)).toThrow(/no layout/);
  });
});
