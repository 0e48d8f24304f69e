import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as entry from '../../entry.ts';

/** Eleven entries of two filers, entries that were cancelled, and an entry of the next year. */
const entries = recordsOf(
  'entry_summary',
  { entry_type: '01', filer: 1, electronic: true, docs_required: true, recon_flag: true },
  { entry_type: '01', filer: 1, electronic: true, remote_filing: true, entry_date: '2024-12-31' },
  { entry_type: '02', filer: 1, electronic: true },
  { entry_type: '07', filer: 2, electronic: true },
  { entry_type: '11', filer: 2, electronic: false },
  { entry_type: '12', filer: 2, electronic: true, recon_flag: true },
  { entry_type: '13', filer: 2, electronic: true },
  { entry_type: '21', filer: 2, electronic: true },
  { entry_type: '22', filer: 2, electronic: true },
  { entry_type: '31', filer: 2, electronic: true },
  { entry_type: '21', filer: 2, electronic: true, remote_filing: true },
  { entry_type: '01', filer: 3, cancelled: true, remote_filing: true, recon_flag: true, electronic: true },
  { entry_type: '01', filer: 3, cancelled: true, remote_filing: true },
  ...['01', '02', '02', '07', '11', '21'].map((type) => ({ entry_type: type, filer: 3, cancelled: true })),
  { entry_type: '02', filer: 4, entry_date: '2025-01-01' },
);

/** Of the bills, those filed as entry type 86; low-value goods released otherwise are none. */
const bills = recordsOf(
  'bill',
  { et86: true, section321: true, arrival_date: '2024-12-31' },
  { et86: true, section321: true, arrival_date: '2024-01-01' },
  { et86: false, section321: true },
  { et86: true, section321: true, arrival_date: '2025-01-01' },
);

/** Self-filed, filed by a broker, not told, cancelled, and of the next year. */
const filed = recordsOf(
  'entry_summary',
  { self_filed: true, total_value: 300 },
  { self_filed: false, total_value: 700 },
  { self_filed: false, total_value: 200 },
  { self_filed: null, total_value: 5000 },
  { self_filed: true, total_value: 900, cancelled: true },
  { self_filed: true, total_value: 900, entry_date: '2025-01-01' },
);

const shares = [
  entry.informalShare,
  entry.electronicFilingShare,
  entry.paperlessSummaryShare,
  entry.remoteFilingShare,
  entry.reconFlaggedShare,
];
const counts = [
  entry.entrySummaries,
  entry.entriesConsumptionFormal,
  entry.type86Filings,
  entry.warehouseEntries,
  entry.quotaEntries,
  entry.activeFilers,
];
/** All that there is was cancelled. */
const cancelled = recordsOf('entry_summary', { entry_type: '01', cancelled: true });

export const summariesAnswers: readonly RecordAnswer[] = [
  {
    measure: entry.selfFilerShare,
    rows: filed,
    expected: 300 / (300 + 700 + 200),
    inTwoWorlds: 'stays',
  },
  {
    measure: entry.selfFilerShare,
    rows: recordsOf('entry_summary', { self_filed: false, total_value: 700 }),
    expected: 0,
    inTwoWorlds: 'stays',
  },
  {
    measure: entry.selfFilerShare,
    rows: recordsOf('entry_summary', { total_value: 700 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: entry.entrySummaries, rows: entries, expected: 11, inTwoWorlds: 'doubles' },
  { measure: entry.entriesConsumptionFormal, rows: entries, expected: 2, inTwoWorlds: 'doubles' },
  { measure: entry.informalShare, rows: entries, expected: 3 / 11, inTwoWorlds: 'stays' },
  { measure: entry.type86Filings, rows: bills, expected: 2, inTwoWorlds: 'doubles' },
  { measure: entry.warehouseEntries, rows: entries, expected: 2, inTwoWorlds: 'doubles' },
  { measure: entry.quotaEntries, rows: entries, expected: 2, inTwoWorlds: 'doubles' },
  { measure: entry.electronicFilingShare, rows: entries, expected: 10 / 11, inTwoWorlds: 'stays' },
  { measure: entry.paperlessSummaryShare, rows: entries, expected: 10 / 11, inTwoWorlds: 'stays' },
  { measure: entry.remoteFilingShare, rows: entries, expected: 2 / 11, inTwoWorlds: 'stays' },
  { measure: entry.reconFlaggedShare, rows: entries, expected: 2 / 11, inTwoWorlds: 'stays' },
  // The filer of cancelled entries alone was not active, nor is that of next year yet.
  { measure: entry.activeFilers, rows: entries, expected: 2, inTwoWorlds: 'doubles' },
  // Two quarters of one filer each are not two filers of the year: counts of parties do not add up.
  {
    measure: entry.activeFilers,
    rows: recordsOf(
      'entry_summary',
      { filer: 1, entry_date: '2024-02-01' },
      { filer: 1, entry_date: '2024-08-01' },
    ),
    expected: 1,
    inTwoWorlds: 'doubles',
  },
  ...counts.map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...shares.map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
  ...shares.map((measure): RecordAnswer => ({
    measure,
    rows: cancelled,
    expected: null,
    inTwoWorlds: 'stays',
  })),
];
