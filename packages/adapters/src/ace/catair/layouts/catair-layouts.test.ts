import { describe, expect, it } from 'vitest';
import { gapsBetween, joined, type Span } from '../testing/gaps.ts';
import { cbpChapters, publishedRows } from '../testing/published-fields.ts';
import { catairLayouts } from './catair-layouts.ts';
import type { CatairField, RecordLayout } from './record-layout.ts';

interface PublishedField {
  readonly application: string;
  readonly record: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly class: string;
  readonly decimals: string;
}

const published: readonly PublishedField[] = publishedRows('catair_layouts.csv').map((row) => ({
  application: row['application']!,
  record: row['record']!,
  field: row['field']!,
  start: Number(row['start']),
  end: Number(row['end']),
  class: row['class']!,
  decimals: row['implied_decimals']!,
}));

const CHAPTERS: Readonly<Record<string, string>> = { all: 'control', statement: 'PF' };
const chapterOf = (application: string): string => CHAPTERS[application] ?? application;
const keyOf = ({ application, record }: PublishedField): string => `${chapterOf(application)} ${record}`;
const every = [...new Set(published.map(keyOf))];
/** What CBP's own tables have is compared with those (`cbp-layouts.test.ts`): a transcription may be wrong, or old. */
const keys = every.filter((key) => !cbpChapters.has(key.split(' ')[0]!));

const layoutOf = (key: string): RecordLayout =>
  catairLayouts.find(({ chapter, tag }) => `${chapter} ${tag}` === key)!;

const decimalsOf = (field: CatairField): string => ('decimals' in field ? String(field.decimals) : '');

/** The published fields behind the tag: `controlIdentifier`, and in the notices of liquidation `recordType` too. */
const rowsOf = (key: string): readonly PublishedField[] =>
  published.filter((field) => keyOf(field) === key && field.start > field.record.length);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

describe('catairLayouts', () => {
  it('reads 872 published fields of 86 records', () => {
    expect(published).toHaveLength(872);
    expect(every).toHaveLength(86);
    expect(keys.length).toBeGreaterThan(0);
  });

  it.each(keys)('has the published fields of %s, each in its place', (key) => {
    const fields = Object.entries(layoutOf(key).fields).map(([name, field]) => [
      name,
      field.start,
      field.end,
      field.class,
    ]);
    const expected = rowsOf(key)
      .filter(({ field }) => field !== 'filler')
      .map(({ field, start, end, class: characters }) => [field, start, end, characters]);
    expect(fields).toEqual(expected);
  });

  it.each(keys)(
    'leaves between the fields of %s what is published as filler, and tiles 80 columns',
    (key) => {
      const { tag, fields } = layoutOf(key);
      const gaps = gapsBetween(Object.values(fields), tag.length + 1, 80);
      const fillers = joined(rowsOf(key).filter(({ field }) => field === 'filler')).map(spanOf);
      expect(gaps).toEqual(fillers);
    },
  );

  it.each(keys)('implies the published decimals of the amounts and quantities of %s', (key) => {
    const withDecimals = rowsOf(key).filter(({ decimals }) => decimals !== '');
    const { fields } = layoutOf(key);
    expect(withDecimals.map(({ field }) => [field, decimalsOf(fields[field]!)])).toEqual(
      withDecimals.map(({ field, decimals }) => [field, decimals]),
    );
  });

  it('seals every field that the published notes call a number of a person or personal data', () => {
    const noted = publishedRows('catair_layouts.csv').filter((row) =>
      /SSN|personal data|free text|importer-number/.test(row['note']!),
    );
    const named = noted.map((row) => row['field']!);
    expect(named).toHaveLength(13);
    for (const name of named) {
      const kinds = catairLayouts.flatMap(({ fields }) => (fields[name] ? [fields[name].kind] : []));
      expect(new Set(kinds)).toEqual(new Set(['sealed']));
    }
  });

  it('reads the password of a batch header nowhere', () => {
    const header = catairLayouts.find(({ chapter, tag }) => chapter === 'control' && tag === 'A');
    expect(header?.fields['communicationPassword']).toMatchObject({ kind: 'dropped', start: 9, end: 14 });
  });

  it('lists the versions of a record from the newest to the oldest', () => {
    const versions = catairLayouts.filter(({ chapter, tag }) => chapter === 'AE' && tag === '11');
    expect(versions.map(({ from }) => from)).toEqual(['2021-04-25', undefined]);
  });

  it('gives every version of a record the same names', () => {
    const names = (layout: RecordLayout) => Object.keys(layout.fields).toSorted().join();
    for (const layout of catairLayouts) {
      const versions = catairLayouts.filter(
        ({ chapter, tag, says }) => chapter === layout.chapter && tag === layout.tag && says === layout.says,
      );
      expect(new Set(versions.map(names)).size).toBe(1);
    }
  });
});
