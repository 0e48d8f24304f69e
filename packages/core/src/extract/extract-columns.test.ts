import { describe, expect, it } from 'vitest';
import { extractColumns, extractKeys, isSubjectName, subjectNames } from './extract-columns.ts';

describe('extractColumns', () => {
  it('titles a party by its number and an address by its text', () => {
    const fields = extractColumns('entry_summary').map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['entry_no', 'importer_no', 'consignee_no', 'total_value']),
    );
    expect(fields).not.toContain('importer');
    expect(extractColumns('trade_partner').map(({ field }) => field)).toContain('address_text');
  });

  it('gives no two columns of a subject one title, and none the title of a record’s version or status', () => {
    for (const subject of subjectNames) {
      const fields = extractColumns(subject).map(({ field }) => field);
      expect(new Set([...fields, 'record_version', 'record_status']).size).toBe(fields.length + 2);
    }
  });
});

describe('isSubjectName', () => {
  it('knows the subjects, and neither the notes of the loader nor inherited names', () => {
    expect(['entry_line', 'record_version'].every(isSubjectName)).toBe(true);
    expect(['load_batch', 'constructor', ''].some(isSubjectName)).toBe(false);
  });
});

describe('extractKeys', () => {
  it('names the columns that name a record, each of them a column of the subject', () => {
    expect(extractKeys('entry_tariff')).toEqual(['entry_no', 'line_no', 'ordinal']);
    for (const subject of subjectNames) {
      const names = extractColumns(subject).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...extractKeys(subject)]));
    }
  });
});
