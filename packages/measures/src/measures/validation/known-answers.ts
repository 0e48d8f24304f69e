import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as validation from '../validation.ts';

/** Opened in 2024: 4; closed in 2024: 3, one on the last day; open at its end: one of 2023, one of 2024, one closed later. */
const activities = recordsOf(
  'validation_activity',
  {
    opened: '2023-11-01',
    closed: '2024-02-01',
    due: '2024-01-31',
    discrepant: true,
    revenue_change: 1200,
    referred: true,
  },
  {
    opened: '2024-01-01',
    closed: '2024-03-01',
    due: '2024-03-01',
    trigger: 'RISK',
    discrepant: true,
    revenue_change: -200,
  },
  { opened: '2024-06-01', closed: '2024-12-31', due: '2024-12-30', trigger: 'RANDOM', reopened: true },
  { opened: '2024-07-01', closed: '2025-01-01', due: '2024-10-01', trigger: 'RISK', revenue_change: 9000 },
  { opened: '2024-12-31', closed: null, due: '2025-03-31', trigger: 'ALLEGATION' },
  { opened: '2023-05-01', closed: null, due: '2023-07-30' },
);

/** Opened within twelve months to 30 June 2024: closed after 20, 40 and 60 days, open for 10 and for 100. */
const spells = recordsOf(
  'validation_activity',
  { opened: '2023-07-01', closed: '2023-07-21' },
  { opened: '2023-07-01', closed: '2023-08-10' },
  { opened: '2023-07-01', closed: '2023-08-30' },
  { opened: '2024-06-20', closed: '2024-07-05' },
  { opened: '2024-03-22', closed: null },
  { opened: '2023-06-30', closed: '2023-07-01' },
);

/** Four lines, one reviewed by two activities, one not entered in the period, one of a cancelled entry. */
const lines = together(
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'B' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    { entry_no: 'A', line_no: '001', entered_value: 100 },
    { entry_no: 'A', line_no: '002', entered_value: 300 },
    { entry_no: 'B', line_no: '001', entered_value: 600 },
    { entry_no: 'C', line_no: '001', entered_value: 5000 },
    { entry_no: 'D', line_no: '001', entered_value: 5000, entry_date: '2023-12-31' },
  ),
  recordsOf(
    'validation_line',
    { activity_no: 'V1', entry_no: 'A', line_no: '001', value: 100, reviewed: '2025-06-01' },
    { activity_no: 'V2', entry_no: 'A', line_no: '001', value: 100 },
    { activity_no: 'V3', entry_no: 'C', line_no: '001', value: 5000 },
    { activity_no: 'V4', entry_no: 'D', line_no: '001', value: 5000 },
  ),
);

const screens = recordsOf(
  'entity_screen',
  { hit: true, confirmed: true },
  { hit: true },
  { hit: false },
  { hit: true, confirmed: true, screened: '2025-01-01' },
);

const existence = recordsOf(
  'validation_activity',
  { type: 'EXISTENCE', closed: '2024-05-01', failed: true },
  { type: 'EXISTENCE', closed: '2024-05-01' },
  { type: 'EXISTENCE', closed: '2024-05-01' },
  { type: 'VALUE', closed: '2024-05-01', failed: true },
  { type: 'EXISTENCE', closed: null },
);

export const validationAnswers: readonly RecordAnswer[] = [
  { measure: validation.activitiesOpened, rows: activities, expected: 4, inTwoWorlds: 'doubles' },
  { measure: validation.activitiesOpened, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: validation.activitiesClosed, rows: activities, expected: 3, inTwoWorlds: 'doubles' },
  { measure: validation.activitiesClosed, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: validation.activitiesOpen, rows: activities, expected: 3, inTwoWorlds: 'doubles' },
  { measure: validation.activitiesOpen, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  // Due in 2024: a day late, on the day, a day late, and open on its due date.
  { measure: validation.activityTimeliness, rows: activities, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: validation.activityTimeliness, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // The one open for 10 days is not at risk at 20: 3/4, then 2/4 at 40. The three closed ones alone give 40 as well,
  // all four that are closed by now 30.
  {
    measure: validation.activityCycleDays,
    rows: spells,
    ask: { period: { month: '2024-06' } },
    expected: 40,
    inTwoWorlds: 'stays',
  },
  {
    measure: validation.activityCycleDays,
    rows: recordsOf('validation_activity', { opened: '2024-12-01', closed: '2025-01-15' }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: validation.activityDiscrepancyRate, rows: activities, expected: 2 / 3, inTwoWorlds: 'stays' },
  { measure: validation.activityDiscrepancyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: validation.validationRevenueChange,
    rows: activities,
    expected: 1200 - 200,
    inTwoWorlds: 'doubles',
  },
  { measure: validation.validationRevenueChange, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: validation.revenuePerActivity,
    rows: activities,
    expected: (1200 - 200) / 3,
    inTwoWorlds: 'stays',
  },
  { measure: validation.revenuePerActivity, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: validation.riskBasedShare, rows: activities, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: validation.riskBasedShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: validation.lineReviewCoverage, rows: lines, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: validation.lineReviewCoverage, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: validation.valueReviewCoverage,
    rows: lines,
    expected: 100 / (100 + 300 + 600),
    inTwoWorlds: 'stays',
  },
  {
    measure: validation.valueReviewCoverage,
    rows: recordsOf('entry_line', { entered_value: 0 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: validation.escalationRate, rows: activities, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: validation.escalationRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: validation.reopenRate, rows: activities, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: validation.reopenRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: validation.entityScreeningHitRate, rows: screens, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: validation.entityScreeningHitRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: validation.entityNonexistenceRate, rows: existence, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: validation.entityNonexistenceRate, rows: activities, expected: null, inTwoWorlds: 'stays' },
];
