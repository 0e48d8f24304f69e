import { describe, expect, it } from 'vitest';
import { gapsBetween, joined } from '../testing/gaps.ts';
import { cbpChapters, cbpFields, type CbpField } from '../testing/published-fields.ts';
import { catairLayouts } from './catair-layouts.ts';
import type { CatairField, RecordLayout } from './record-layout.ts';

// The tables of CBP's own chapters, `../fixtures/cbp_*_layouts.csv`: a record that one has and the other has not fails.

const keyOf = ({ chapter, tag }: { readonly chapter: string; readonly tag: string }): string =>
  `${chapter} ${tag}`;
const records = Map.groupBy(cbpFields, keyOf);
const keys = [...records.keys()];

/** The newest layout of a record; forms that say in words that there is nothing have no table. */
const layoutOf = (key: string): RecordLayout | undefined =>
  catairLayouts.find((layout) => keyOf(layout) === key);

const isFiller = ({ element }: CbpField): boolean => element === 'Filler';
const behindTag = ({ start, tag }: CbpField): boolean => start > tag.length;
const fieldsOf = (key: string): readonly CbpField[] =>
  records.get(key)!.filter((field) => behindTag(field) && !isFiller(field));

/** Numbers imply the decimals that are printed, or none; what is no number implies nothing. */
const decimalsOf = (field: CatairField, printed: string): string =>
  'decimals' in field ? String(field.decimals) : printed === '' ? '' : 'no number';

describe('the layouts of chapters that CBP publishes', () => {
  it('are the records that CBP prints, no more and no less', () => {
    const known = catairLayouts.filter(({ chapter }) => cbpChapters.has(chapter)).map(keyOf);
    expect(new Set(known)).toEqual(new Set(keys));
  });

  it.each(keys)('have the printed fields of %s, each in its place and of its class', (key) => {
    const fields = Object.values(layoutOf(key)!.fields).map(({ start, end, class: characters }) => ({
      start,
      end,
      class: characters,
    }));
    expect(fields).toEqual(
      fieldsOf(key).map(({ start, end, class: printed }) => ({ start, end, class: printed })),
    );
  });

  it.each(keys)(
    'have the printed units of %s: cents, whole dollars, decimals of quantities and rates',
    (key) => {
      const fields = Object.values(layoutOf(key)!.fields);
      expect(fields.map((field, at) => decimalsOf(field, fieldsOf(key)[at]!.decimals))).toEqual(
        fields.map((field, at) => fieldsOf(key)[at]!.decimals || ('decimals' in field ? '0' : '')),
      );
    },
  );

  it.each(keys)('leave blank of %s what is printed as filler', (key) => {
    const { tag, fields } = layoutOf(key)!;
    const rows = records.get(key)!;
    const last = Math.max(...rows.map(({ end }) => end));
    const printed = joined(rows.filter((row) => isFiller(row) && behindTag(row)));
    expect(joined(gapsBetween(Object.values(fields), tag.length + 1, last))).toEqual(printed);
  });
});

describe('the tables of CBP', () => {
  it.each(keys)('have a length for every field of %s that is that of its positions', (key) => {
    const wrong = fieldsOf(key).filter(({ start, end, length }) => end - start + 1 !== length);
    expect(wrong).toEqual([]);
  });

  it.each(keys)('have the fields of %s one behind the other, from the first position on', (key) => {
    const rows = records.get(key)!;
    expect(rows.map(({ start }) => start)).toEqual([1, ...rows.slice(0, -1).map(({ end }) => end + 1)]);
    // CBP prints no filler behind the two.
    if (key !== 'AE SE36' && key !== 'AE SE56') expect(rows.at(-1)!.end).toBe(80);
  });
});
