import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as exams from '../../exams.ts';

/** The textile samples of 2011, on which CBP printed 48 percent: 654 of 1,363 were discrepant. */
const textiles = recordsOf(
  'lab_sample',
  ...Array.from({ length: 1363 }, (_sample, at) => ({ report_date: '2024-05-01', discrepant: at < 654 })),
  { report_date: null, discrepant: false },
);

/** 8 of 25 change the rate of duty: 32 percent, as CBP printed for fiscal year 2015. */
const changed = recordsOf(
  'lab_sample',
  ...Array.from({ length: 25 }, (_sample, at) => ({ report_date: '2024-05-01', rate_change: at < 8 })),
  { report_date: '2023-12-31', rate_change: true },
);

/** Reported after 10, 20 and 30 days; two are open, for 5 and for 40 days. */
const spells = recordsOf(
  'lab_sample',
  { receipt_date: '2024-03-01', report_date: '2024-03-11' },
  { receipt_date: '2024-03-01', report_date: '2024-03-21' },
  { receipt_date: '2024-03-01', report_date: '2024-03-31' },
  { receipt_date: '2024-12-26', report_date: '2025-01-02' },
  { receipt_date: '2024-11-21', report_date: null },
);

export const laboratoryAnswers: readonly RecordAnswer[] = [
  {
    measure: exams.labReferralRate,
    rows: recordsOf(
      'exam',
      { completed_ts: '2024-05-01T12:00:00', sample_taken: true },
      { completed_ts: '2024-05-01T12:00:00' },
      { completed_ts: null, sample_taken: true },
    ),
    expected: 1 / 2,
    inTwoWorlds: 'stays',
  },
  { measure: exams.labReferralRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.labDiscrepancyRate, rows: textiles, expected: 654 / 1363, inTwoWorlds: 'stays' },
  { measure: exams.labDiscrepancyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.labRateChangeShare, rows: changed, expected: 0.32, inTwoWorlds: 'stays' },
  { measure: exams.labRateChangeShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // The one open for 5 days was never seen at 10: 3/4 are left after 10 days, 2/4 after 20.
  { measure: exams.labTurnaroundDays, rows: spells, expected: 20, inTwoWorlds: 'stays' },
  { measure: exams.labTurnaroundDays, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
