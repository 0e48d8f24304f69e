import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

/** The rows of the published table; its quoted cells hold no quotes. */
const published: readonly PublishedField[] = readFileSync(
  new URL('../fixtures/catair_layouts.csv', import.meta.url),
  'utf8',
)
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((match) => match[2] ?? match[1] ?? ''))
  .map(([, application, record, , field, start, end, , characters, , decimals]) => ({
    application: application!,
    record: record!,
    field: field!,
    start: Number(start),
    end: Number(end),
    class: characters!,
    decimals: decimals!,
  }));

const chapterOf = (application: string): string => (application === 'all' ? 'control' : application);
const keys = [...new Set(published.map(({ application, record }) => `${chapterOf(application)} ${record}`))];

const layoutOf = (key: string): RecordLayout =>
  catairLayouts.find(({ chapter, tag }) => `${chapter} ${tag}` === key)!;

const decimalsOf = (field: CatairField): string => ('decimals' in field ? String(field.decimals) : '');

/** The published fields behind the tag: `controlIdentifier`, and in the notices of liquidation `recordType` too. */
const rowsOf = (key: string): readonly PublishedField[] =>
  published.filter(
    ({ application, record, start }) =>
      `${chapterOf(application)} ${record}` === key && start > record.length,
  );

describe('catairLayouts', () => {
  it('reads 872 published fields of 86 records', () => {
    expect(published).toHaveLength(872);
    expect(keys).toHaveLength(86);
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
      const gaps: number[][] = [];
      let next = tag.length + 1;
      for (const { start, end } of [...Object.values(fields), { start: 81, end: 80 }]) {
        if (start > next) gaps.push([next, start - 1]);
        next = end + 1;
      }
      const fillers: number[][] = [];
      for (const { start, end } of rowsOf(key).filter(({ field }) => field === 'filler')) {
        const last = fillers.at(-1);
        if (last?.[1] === start - 1) last[1] = end;
        else fillers.push([start, end]);
      }
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
    const text = readFileSync(new URL('../fixtures/catair_layouts.csv', import.meta.url), 'utf8');
    const rows = text
      .split(/\r?\n/)
      .filter((line) => /SSN|personal data|free text|importer-number/.test(line));
    const named = rows.map((line) => line.match(/,(\w+),\d+,\d+,\d+,/)![1]!);
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
        ({ chapter, tag }) => chapter === layout.chapter && tag === layout.tag,
      );
      expect(new Set(versions.map(names)).size).toBe(1);
    }
  });
});
