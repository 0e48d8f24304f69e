import { describe, expect, it } from 'vitest';
import { codeListNames, codes } from './codes.ts';

const rows = await codes.rows();
const distinct = (names: readonly string[]) => new Set(names);

describe('codes', () => {
  it('has the lists that its names name, with 642 codes', () => {
    expect([...distinct(rows.map(({ list }) => list))].toSorted()).toEqual([...codeListNames]);
    expect(rows).toHaveLength(642);
  });

  it('marks what no publication of CBP says: examination types', () => {
    const marked = distinct(rows.filter((row) => row.inferred).map(({ list }) => list));
    expect(marked).toEqual(new Set(['exam_type']));
  });
});

describe('codes of the appendices', () => {
  // Appendix B (August 4, 2026): entry type codes without the headings of categories (0, 10, 20, ...) and 90, not in use.
  it('has every type of entry that Appendix B lists', () => {
    const listed =
      '01 02 03 04 05 06 07 08 09 11 12 13 21 22 23 24 25 26 31 32 33 34 38 41 42 43 44 45 46 47 51 52 61 62 63 64 65 66 86';
    const known = rows.filter(({ list }) => list === 'entry_type').map(({ code }) => code);
    expect(known.toSorted().join(' ')).toBe(listed);
  });

  // Appendix V (June 8, 2020) lists 53 agencies, from ACE to UTC.
  it('has the agencies of Appendix V', () => {
    const agencies = rows.filter(({ list }) => list === 'government_agency');
    expect(agencies).toHaveLength(53);
    expect([agencies[0]?.code, agencies.at(-1)?.code]).toEqual(['ACE', 'UTC']);
  });
});

describe('codes that an entry summary query prints', () => {
  // Entry Summary Query, version 26 (May 2026), read off the printed pages by hand.
  const meaning = (list: string, code: string) =>
    rows.find((row) => row.list === list && row.code === code)?.meaning;

  it.each([
    ['liquidation_status', '3', 'Re-liquidated'],
    ['control_status', '2', 'Under CBP control'],
    ['summary_status', '3', 'Canceled'],
    ['release_status', '2', 'Information not permitted'],
    ['collection_status', '5', 'Drawback'],
    ['protest_type', '3', '520(d) Petition'],
    ['protest_status', 'NP', 'Not protestable'],
    ['protest_status', 'PD', 'Partly denied'],
    ['bill_type', '7', 'Debit voucher'],
    ['bill_status', '11', 'Write-off with partial payment'],
    ['collection_class', '944', 'Interest Calculated During Liquidation'],
    ['extension_suspension', '65', 'Subject to EAPA'],
  ])('says of %s %s: %s', (list, code, expected) => {
    expect(meaning(list, code)).toBe(expected);
  });

  it('has each list whole', () => {
    const sizes = Map.groupBy(rows, ({ list }) => list);
    const size = (list: string) => sizes.get(list)?.length;
    expect([size('protest_status'), size('bill_type'), size('bill_status')]).toEqual([8, 7, 11]);
    expect([size('collection_status'), size('collection_class')]).toEqual([5, 33]);
    expect([size('psc_header_reason'), size('psc_line_reason')]).toEqual([14, 31]);
  });
});
