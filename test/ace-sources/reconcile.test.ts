// What a filer sent (AE) beside what CBP answers (ER) and beside another state of it: counts, worked out by hand.

import { catairExtract, reconcileExtracts } from '@tradepulse/adapters';
import { describe, expect, it } from 'vitest';
import { memoryFile, message, record } from './abi-message.ts';
import { entryContent, entryHeader, IMPORTER } from './made-up-entry.ts';

const extractOf = (application: string, ...records: readonly string[]) =>
  catairExtract({
    files: [memoryFile(`${application}.txt`, message(application, records))],
    extractId: application,
    asOf: '2026-02-01',
    period: ['2026-01-01', '2026-01-31'],
    cadence: 'monthly',
  });

const filed = extractOf(
  'AE',
  entryHeader('00000018'),
  ...entryContent,
  entryHeader('00000026'),
  ...entryContent,
);

/** An answer to the first entry: other duty, and another day of entry. */
const answered = extractOf(
  'ER',
  record('ER', 'JB', { entryFilerCode: 'S5G', entryNumber: '00000018', versionNumber: '00100' }),
  record('ER', 'JD', { entryDate: '2026-01-02' }),
  record('ER', 'JE', { estimatedDuty: 25_529, estimatedTax: 150, estimatedFees: 3_491, estimatedAdCvd: 334 }),
  record('ER', 'JF', { importerOfRecordNumber: IMPORTER, entryType: '03', districtPortOfEntry: '4601' }),
  entryHeader('00000018'),
  ...entryContent,
);

describe('reconcileExtracts', () => {
  it('counts the columns in which two sources differ, without their values', async () => {
    const [entries, ...more] = await reconcileExtracts(filed, answered, { subjects: ['entry_summary'] });
    expect(more).toEqual([]);
    expect(entries).toMatchObject({ subject: 'entry_summary', inBoth: 1, onlyInFirst: 1, onlyInSecond: 0 });
    const differing = entries?.columns.filter((column) => column.differing > 0);
    // A cent more duty is a cent more in total.
    expect(differing?.map(({ column }) => column)).toEqual(['entry_date', 'duty_est', 'total_est']);
    expect(entries?.columns.find(({ column }) => column === 'tax_est')).toEqual({
      column: 'tax_est',
      compared: 1,
      differing: 0,
    });
  });

  it('leaves out what only one of them says, and identities', async () => {
    const [entries] = await reconcileExtracts(filed, answered, { subjects: ['entry_summary'] });
    const columns = entries?.columns.map(({ column }) => column);
    for (const column of ['electronic', 'suspended', 'importer', 'filer', 'entry_no'])
      expect(columns).not.toContain(column);
  });

  it('tells the parts that one of them has alone', async () => {
    const shorter = extractOf('AE', entryHeader('00000018'), ...entryContent.slice(0, 15));
    const lines = await reconcileExtracts(shorter, filed, { subjects: ['entry_line', 'line_fee'] });
    // One line of four; of its four classes of fees and taxes, twice four and two in the other.
    expect(lines).toMatchObject([
      { subject: 'entry_line', inBoth: 1, onlyInFirst: 0, onlyInSecond: 3 },
      { subject: 'line_fee', inBoth: 4, onlyInFirst: 0, onlyInSecond: 8 },
    ]);
  });
});
