import { describe, expect, it } from 'vitest';
import { MARTS } from './marts.ts';
import { SYSTEMS_OF_RECORDS, systemOfRecordsOf } from './systems-of-records.ts';

describe('systemOfRecordsOf', () => {
  it('names a notice for every fact of every module, and the four of the assessment exist', () => {
    // DHS/CBP/PIA-036, section 1.2.
    expect(Object.keys(SYSTEMS_OF_RECORDS)).toEqual([
      'DHS/CBP-001',
      'DHS/CBP-004',
      'DHS/CBP-020',
      'DHS/ALL-004',
    ]);
    for (const { facts, systemsOfRecords } of Object.values(MARTS)) {
      for (const fact of facts) expect(systemsOfRecords).toContain(systemOfRecordsOf(fact));
    }
  });

  it.each([
    ['entry_line', 'DHS/CBP-001'],
    ['export_line', 'DHS/CBP-020'],
    ['census_export', 'DHS/CBP-020'],
    ['recordation', 'DHS/CBP-004'],
  ] as const)('puts %s under %s', (fact, notice) => {
    expect(systemOfRecordsOf(fact)).toBe(notice);
  });
});
