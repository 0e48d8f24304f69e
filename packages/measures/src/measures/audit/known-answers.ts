import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as audit from '../audit.ts';

/**
 * Fiscal year 2014: 78 audits identified 24.6 million dollars and 8.5 were collected (reports to Congress on AD/CVD). The
 * 78 are ours to divide: two found everything. One more was completed on the first day of the next year.
 */
const fiscal2014 = recordsOf(
  'audit',
  ...Array.from({ length: 76 }, (_audit, at) => ({
    audit_no: `A${at}`,
    completed: '2014-09-30',
    audit_cost: 12_500,
  })),
  {
    audit_no: 'B',
    completed: '2013-10-01',
    identified: 20e6,
    recommended: 20e6,
    collected_to_date: 8e6,
    audit_cost: 500_000,
  },
  {
    audit_no: 'C',
    completed: '2014-03-01',
    identified: 4.6e6,
    recommended: 5e6,
    collected_to_date: 0.5e6,
    audit_cost: 250_000,
  },
  { audit_no: 'D', completed: '2014-10-01', identified: 9e9, collected_to_date: 9e9, audit_cost: 1 },
  { audit_no: 'E', completed: null, identified: 9e9 },
);
const in2014 = { period: { fiscalYear: 2014 } } as const;

/** November 2023: 41 audits, 1.9 million dollars identified, 5.3 million collected, mostly from older audits. */
const november = together(
  recordsOf(
    'audit',
    ...Array.from({ length: 41 }, (_audit, at) => ({
      audit_no: `N${at}`,
      completed: '2023-11-30',
      identified: at === 0 ? 1.9e6 : 0,
    })),
    { audit_no: 'old', completed: '2021-02-01', identified: 9e6 },
  ),
  recordsOf(
    'audit_collection',
    { audit_no: 'N0', posted: '2023-11-01', collected: 0.3e6 },
    { audit_no: 'old', posted: '2023-11-30', collected: 5e6 },
    { audit_no: 'old', posted: '2023-12-01', collected: 4e6 },
  ),
);
const inNovember = { period: { month: '2023-11' } } as const;

/** Reported in 2024, in 30, 100 and 400 days; on the planned day, a day late, early; planned and not reported. */
const reported = recordsOf(
  'audit',
  reporting('2024-01-01', '2024-01-31', { planned_date: '2024-01-31', recommended: 100, billed: 90 }),
  reporting('2024-01-01', '2024-04-10', { planned_date: '2024-04-09', recommended: 300, billed: 0 }),
  reporting('2023-11-27', '2024-12-31', { planned_date: '2025-01-15', recommended: 50, billed: 60 }),
  reporting('2024-01-01', null, { planned_date: '2024-12-31' }),
  reporting('2024-01-01', '2025-01-01', { planned_date: '2024-12-30', recommended: 7000 }),
);

function reporting<T extends object>(notified: string, report: string | null, given: T) {
  return { notified_date: notified, report_date: report, ...given };
}

const kinds = recordsOf(
  'audit',
  ...['SURVEY', 'QRA', 'FOCUSED', 'DRAWBACK', 'SURETY'].map((type) => ({ type, completed: '2024-05-01' })),
  { type: 'SURVEY', completed: '2023-12-31' },
);

/** Audited in the sixty months to December 2024: importers 1, 2 and 6 (twice), not 3 (too long ago), 4 (later) and 5 (running). */
const covered = together(
  recordsOf(
    'audit',
    { account: 1, completed: '2020-01-01' },
    { account: 2, completed: '2024-12-31' },
    { account: 6, completed: '2022-05-01' },
    { account: 6, completed: '2023-05-01' },
    { account: 3, completed: '2019-12-31' },
    { account: 4, completed: '2025-01-01' },
    { account: 5, completed: null },
  ),
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'gone', cancelled: true }),
  recordsOf(
    'entry_line',
    ...[100, 20, 400, 800, 1600, 3].map((value, at) => ({
      entry_no: 'A',
      importer: at + 1,
      entered_value: value,
    })),
    { entry_no: 'gone', importer: 1, entered_value: 9e6 },
  ),
);

export const auditAnswers: readonly RecordAnswer[] = [
  { measure: audit.auditsCompleted, rows: fiscal2014, ask: in2014, expected: 78, inTwoWorlds: 'doubles' },
  {
    measure: audit.auditRevenueIdentified,
    rows: fiscal2014,
    ask: in2014,
    expected: 24_600_000,
    inTwoWorlds: 'doubles',
  },
  {
    measure: audit.auditCollectionRate,
    rows: fiscal2014,
    ask: in2014,
    // 34.55 percent, as it is printed.
    expected: 8.5 / 24.6,
    inTwoWorlds: 'stays',
  },
  {
    measure: audit.identifiedPerAudit,
    rows: fiscal2014,
    ask: in2014,
    expected: 24_600_000 / 78,
    inTwoWorlds: 'stays',
  },
  {
    measure: audit.auditFindingRate,
    rows: fiscal2014,
    ask: in2014,
    expected: 2 / 78,
    inTwoWorlds: 'stays',
  },
  {
    measure: audit.auditReturn,
    rows: fiscal2014,
    ask: in2014,
    expected: 8_500_000 / (76 * 12_500 + 500_000 + 250_000),
    inTwoWorlds: 'stays',
  },
  { measure: audit.auditsCompleted, rows: november, ask: inNovember, expected: 41, inTwoWorlds: 'doubles' },
  {
    measure: audit.auditRevenueIdentified,
    rows: november,
    ask: inNovember,
    expected: 1_900_000,
    inTwoWorlds: 'doubles',
  },
  {
    measure: audit.auditRevenueCollected,
    rows: november,
    ask: inNovember,
    expected: 5_300_000,
    inTwoWorlds: 'doubles',
  },
  // 40 textile audits of 2011 recommended 6.5 million dollars.
  {
    measure: audit.auditRecommendedRecovery,
    rows: recordsOf(
      'audit',
      ...Array.from({ length: 40 }, (_audit, at) => ({
        audit_no: `T${at}`,
        report_date: '2011-06-01',
        recommended: at === 0 ? 6.5e6 - 39 : 1,
      })),
    ),
    ask: { period: { calendarYear: 2011 } },
    expected: 6_500_000,
    inTwoWorlds: 'doubles',
  },
  {
    measure: audit.auditSustainedRate,
    rows: reported,
    expected: (90 + 0 + 60) / (100 + 300 + 50),
    inTwoWorlds: 'stays',
  },
  // 1 January to 10 April of a leap year: 100 days; 27 November 2023 to 31 December 2024: 400.
  { measure: audit.auditCycleDays, rows: reported, expected: 100, inTwoWorlds: 'stays' },
  // Planned for 2024: on the day, a day late, not reported, two days late.
  { measure: audit.auditOnTimeRate, rows: reported, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: audit.auditSurveyShare, rows: kinds, expected: 2 / 5, inTwoWorlds: 'stays' },
  {
    measure: audit.auditValueCoverage,
    rows: covered,
    expected: (100 + 20 + 3) / (100 + 20 + 400 + 800 + 1600 + 3),
    inTwoWorlds: 'stays',
  },
  ...[
    audit.auditsCompleted,
    audit.auditRevenueIdentified,
    audit.auditRevenueCollected,
    audit.auditRecommendedRecovery,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    audit.auditCollectionRate,
    audit.identifiedPerAudit,
    audit.auditFindingRate,
    audit.auditSustainedRate,
    audit.auditCycleDays,
    audit.auditOnTimeRate,
    audit.auditValueCoverage,
    audit.auditSurveyShare,
    audit.auditReturn,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
];
