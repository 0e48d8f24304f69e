import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as entry from '../../entry.ts';

/**
 * Ten working days after Monday 18 November 2024 end on 3 December, since Thanksgiving (the 28th) is one of the days
 * between: on the day, a day late, before release, a day early, never filed (twice); due on the last day of the year and still to come; not
 * released; cancelled; due in 2025.
 */
const due = recordsOf(
  'entry_summary',
  filing({ summary_date: '2024-12-03' }),
  filing({ summary_date: '2024-12-04' }),
  filing({ summary_date: '2024-11-15' }),
  filing({ summary_date: '2024-12-02' }),
  filing({}),
  filing({ summary_due: '2024-12-30' }),
  filing({ release_date: '2024-12-16', summary_due: '2024-12-31' }),
  filing({ release_date: null, summary_date: '2024-12-04' }),
  filing({ summary_date: '2024-12-20', cancelled: true }),
  filing({ summary_date: '2024-12-03', cancelled: true }),
  filing({ release_date: '2024-12-20', summary_due: '2025-01-08' }),
);

function filing<T extends object>(given: T) {
  return { release_date: '2024-11-18', summary_due: '2024-12-03', ...given };
}

/**
 * Released in 2024 and, by its end, filed after -1 and 4 days, and 8 on the last day; not filed for 5 and 20; filed in
 * January, which is not known at the end. At -1 one of six is filed: 5/6. At 4: 5/6 x 4/5 = 4/6. At 8, with three left
 * (8, 20 and 16): 4/9. The filed ones alone would give 4.
 */
const released = recordsOf(
  'entry_summary',
  { release_date: '2024-02-02', summary_date: '2024-02-01' },
  { release_date: '2024-02-02', summary_date: '2024-02-06' },
  { release_date: '2024-12-23', summary_date: '2024-12-31' },
  { release_date: '2024-12-26' },
  { release_date: '2024-12-11' },
  { release_date: '2024-12-15', summary_date: '2025-01-20' },
  { release_date: '2024-02-02', summary_date: '2024-12-31', cancelled: true },
  { release_date: '2024-12-02', cancelled: true },
  { release_date: '2024-12-03', cancelled: true },
  { release_date: null, summary_date: '2024-02-02' },
);

const rejects = recordsOf(
  'entry_summary',
  { reject_count: 0 },
  { reject_count: 1 },
  { reject_count: 4 },
  { reject_count: 0 },
  { reject_count: 0 },
  { reject_count: 9, cancelled: true },
);

/** Entry A is corrected twice, one correction in 2025; B once; C not; D was cancelled after its correction. */
const corrected = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', entry_date: '2024-03-01' },
    { entry_no: 'B', entry_date: '2024-12-31' },
    { entry_no: 'C' },
    { entry_no: 'D', cancelled: true },
  ),
  recordsOf(
    'psc',
    psc('A', '01', '2024-03-11', { old_total: 100, new_total: 90 }),
    psc('A', '02', '2024-05-30', { old_total: 90, new_total: 120 }),
    psc('B', '01', '2025-02-01', { old_total: 5, new_total: 5000 }),
    psc('D', '01', '2024-03-31', { old_total: 10, new_total: 10 }),
    // Twice on one day: the first by number leads.
    psc('E', '01', '2024-03-06', {}),
    psc('E', '02', '2024-03-06', {}),
    // The first correction was made the year before.
    psc('F', '01', '2023-12-31', { old_total: 1, new_total: 0 }),
    psc('F', '02', '2024-12-31', { old_total: 0, new_total: 8 }),
  ),
);

function psc<T extends object>(entryNo: string, number: string, day: string, given: T) {
  return {
    psc_no: `${entryNo}${number}`,
    entry_no: entryNo,
    summary_date: '2024-03-01',
    psc_date: day,
    ...given,
  };
}

/** Five lines, three with a warning, one of them overridden; an override without a warning; a line of a cancelled entry. */
const lines = together(
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    { entry_no: 'A', line_no: '001', census_warning: true, override: true },
    { entry_no: 'A', line_no: '002', census_warning: true },
    { entry_no: 'A', line_no: '003', override: true },
    { entry_no: 'A', line_no: '004' },
    { entry_no: 'A', line_no: '005', census_warning: true },
    { entry_no: 'C', line_no: '001', census_warning: true, override: true },
    { entry_no: 'C', line_no: '002', census_warning: true, override: true },
  ),
);

export const filingAnswers: readonly RecordAnswer[] = [
  // Calendar days would call the first late; released and due are seven.
  { measure: entry.timelyFilingRate, rows: due, expected: 3 / 7, inTwoWorlds: 'stays' },
  // Late: the second, both that were never filed, and by its due date that without a release; the one that is due on 31
  // December has the whole day.
  { measure: entry.lateSummaryCount, rows: due, expected: 4, inTwoWorlds: 'doubles' },
  { measure: entry.summaryLagDays, rows: released, expected: 8, inTwoWorlds: 'stays' },
  // Filed after 5 and 30 days; one of 2 days will be filed when it is 22 days old, and is no longer at risk at 5: 1/2.
  {
    measure: entry.summaryLagDays,
    rows: recordsOf(
      'entry_summary',
      { release_date: '2024-12-01', summary_date: '2024-12-06' },
      { release_date: '2024-12-01', summary_date: '2024-12-31' },
      { release_date: '2024-12-29', summary_date: '2025-01-20' },
    ),
    expected: 5,
    inTwoWorlds: 'stays',
  },
  // What is filed on the last day is filed.
  {
    measure: entry.summaryLagDays,
    rows: recordsOf('entry_summary', { release_date: '2024-12-27', summary_date: '2024-12-31' }),
    expected: 4,
    inTwoWorlds: 'stays',
  },
  {
    measure: entry.summaryLagDays,
    rows: recordsOf(
      'entry_summary',
      { release_date: '2024-12-30' },
      { release_date: '2024-12-30', summary_date: '2025-01-02' },
      { release_date: '2024-12-30', summary_date: '2024-12-31' },
    ),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: entry.summaryRejectRate, rows: rejects, expected: 2 / 5, inTwoWorlds: 'stays' },
  { measure: entry.rejectsPerSummary, rows: rejects, expected: (1 + 4) / 5, inTwoWorlds: 'stays' },
  { measure: entry.cancellationRate, rows: rejects, expected: 1 / 6, inTwoWorlds: 'stays' },
  { measure: entry.pscRate, rows: corrected, expected: 2 / 3, inTwoWorlds: 'stays' },
  {
    measure: entry.pscNetRevenue,
    rows: corrected,
    expected: 90 - 100 + (120 - 90) + (10 - 10) + (8 - 0),
    inTwoWorlds: 'doubles',
  },
  // First corrections of 2024: A after 10 days, D after 30, E after 5, once.
  { measure: entry.pscLeadDays, rows: corrected, expected: 10, inTwoWorlds: 'stays' },
  // Six corrections of the year, of entries A, D, E and F.
  { measure: entry.pscPerCorrectedEntry, rows: corrected, expected: 6 / 4, inTwoWorlds: 'stays' },
  { measure: entry.censusWarningRate, rows: lines, expected: 3 / 5, inTwoWorlds: 'stays' },
  { measure: entry.censusOverrideRate, rows: lines, expected: 1 / 3, inTwoWorlds: 'stays' },
  ...[entry.lateSummaryCount, entry.pscNetRevenue].map((measure): RecordAnswer => ({
    measure,
    rows: {},
    expected: 0,
    inTwoWorlds: 'doubles',
  })),
  ...[
    entry.timelyFilingRate,
    entry.summaryLagDays,
    entry.summaryRejectRate,
    entry.rejectsPerSummary,
    entry.cancellationRate,
    entry.pscRate,
    entry.pscLeadDays,
    entry.pscPerCorrectedEntry,
    entry.censusWarningRate,
    entry.censusOverrideRate,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
];
