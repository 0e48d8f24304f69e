import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catairLayouts } from './catair-layouts.ts';
import type { RecordLayout } from './record-layout.ts';

interface PrintedField {
  readonly record: string;
  readonly element: string;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly class: string;
  readonly decimals: string;
}

/** The rows of the table, see fixtures/README.md; a quoted cell holds no quotes. */
const printed: readonly PrintedField[] = readFileSync(
  new URL('../fixtures/cbp_release_layouts.csv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((match) => match[2] ?? match[1] ?? ''))
  .map(([, application, record, element, start, end, length, characters, , decimals]) => ({
    record: `${application!} ${record!}`,
    element: element!,
    start: Number(start),
    end: Number(end),
    printed: length!,
    class: characters!,
    decimals: decimals!,
  }));

const records = [...new Set(printed.map(({ record }) => record))];
const rowsOf = (key: string) => printed.filter(({ record }) => record === key);

/** The newest layout of a record. */
const layoutOf = (key: string): RecordLayout | undefined =>
  catairLayouts.find(({ chapter, tag }) => `${chapter} ${tag}` === key);

/** What is no field of a layout: fillers, and what only repeats the tag. */
const isField =
  (tag: string) =>
  ({ element, start }: PrintedField): boolean =>
    element !== 'Filler' && start > tag.length;

const decimalsOf = (field: object): string => ('decimals' in field ? String(field.decimals) : '');

describe('the layouts of release, agencies, in-bond and drawback', () => {
  it('stand beside 1,161 printed fields of 145 records, each of which tiles 80 columns', () => {
    expect([printed.length, records.length]).toEqual([1161, 145]);
    for (const key of records) {
      let next = 1;
      for (const { start, end, printed: length, element } of rowsOf(key)) {
        expect(`${key} ${element} ${start}`).toBe(`${key} ${element} ${next}`);
        expect(`${key} ${element} ${Number.parseInt(length, 10)}`).toBe(
          `${key} ${element} ${end - start + 1}`,
        );
        next = end + 1;
      }
      expect(next).toBe(81);
    }
  });

  it('are those of the records that the chapters print, none missing and none besides', () => {
    const chapters = new Set(records.map((key) => key.split(' ')[0]!));
    const ours = catairLayouts.filter(({ chapter }) => chapters.has(chapter));
    expect([...new Set(ours.map(({ chapter, tag }) => `${chapter} ${tag}`))].toSorted()).toEqual(
      records.toSorted(),
    );
  });

  it.each(records)('has the fields of %s where they are printed, in their class', (key) => {
    const { tag, fields } = layoutOf(key)!;
    const rows = rowsOf(key).filter(isField(tag));
    expect(
      Object.values(fields).map(({ start, end, class: characters }) => [start, end, characters]),
    ).toEqual(rows.map(({ start, end, class: characters }) => [start, end, characters]));
  });

  it.each(records)('implies the decimals that %s is printed with, and none where none are', (key) => {
    const { tag, fields } = layoutOf(key)!;
    const rows = rowsOf(key).filter(isField(tag));
    for (const [at, field] of Object.values(fields).entries()) {
      const { decimals } = rows[at]!;
      if (decimals !== '' || 'decimals' in field) expect(decimalsOf(field)).toBe(decimals || '0');
    }
  });

  // What printed names say of their fields: who someone is, where, under which number, or in whose words.
  const identifying = [
    /^(Contact|Entity|Individual|Consignee|Foreign Shipper|Notify Party) .*Name$|^Entity Name|Trade Name|Exporter\/Destroyer$|^Issuer of LPCO/,
    /Address Information|Address(,| [12])|Suite Number|^Entity (City|Zip)|^City Name$|^Postal Code$/,
    /Phone|Telephone|Email|Personnel|Date of Birth/,
    /^Importer of Record( Number)?$|^ISF Importer Number$|^(Bonded Carrier|Claimant) |\(4811\)|^Entity (Number|Identifier)$/,
    /^GBI Identifier$|^LPCO Number|^Travel Document Identifier/,
    /Description( Text)?$|Remarks( Text)?$|Comments|Marks and Numbers|Additional Information$|Material (Contact|Classification)/,
  ];

  it('seals every field whose printed name says that it tells of someone', () => {
    // WP20 names the city of an action.
    const told = printed.filter(
      ({ record, element }) =>
        identifying.some((name) => name.test(element)) && `${record} ${element}` !== 'WP 20 City Name',
    );
    const plain = told.filter(({ record, start }) => {
      const field = Object.values(layoutOf(record)!.fields).find((each) => each.start === start);
      return field?.kind !== 'sealed';
    });
    expect(told).toHaveLength(88);
    expect(plain.map(({ record, element }) => `${record} ${element}`)).toEqual([]);
  });

  it('reads a status notification (SO) as the status query prints it (WO)', () => {
    for (const answered of catairLayouts.filter(({ tag }) => tag.startsWith('WO'))) {
      const { from, fields } = answered;
      const told = catairLayouts.find(
        (layout) => layout.tag === answered.tag.replace('WO', 'SO') && layout.from === from,
      );
      expect(told).toMatchObject({ chapter: 'SO', fields });
    }
  });
});
