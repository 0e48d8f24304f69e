import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as workforce from '../../workforce.ts';

/** March 2003, as GAO-07-529 prints it: 2,263 in revenue positions and 1,006 in support. */
const staff2003 = recordsOf(
  'staff_position',
  {
    month: '2003-02-01',
    position: 'IMPORT_SPECIALIST',
    revenue_position: true,
    onboard: 5000,
    mandated: 5000,
  },
  {
    month: '2003-03-01',
    position: 'IMPORT_SPECIALIST',
    revenue_position: true,
    onboard: 984,
    mandated: 1000,
  },
  { month: '2003-03-01', position: 'AUDITOR', revenue_position: true, onboard: 1279, mandated: 1500 },
  { month: '2003-03-01', position: 'SUPPORT', onboard: 1006 },
);
const winter2003 = { period: { from: '2003-01', to: '2003-03' } } as const;

/** Two offices with 4 and 6 specialists in January and 5 and 5.5 in February; other months are not reported. */
const specialists = recordsOf(
  'staff_position',
  { month: '2024-01-01', unit: '2704', position: 'IMPORT_SPECIALIST', onboard: 4, departures: 1 },
  { month: '2024-01-01', unit: '1001', position: 'IMPORT_SPECIALIST', onboard: 6 },
  { month: '2024-02-01', unit: '2704', position: 'IMPORT_SPECIALIST', onboard: 5 },
  { month: '2024-02-01', unit: '1001', position: 'IMPORT_SPECIALIST', onboard: 5.5, departures: 2 },
  { month: '2024-02-01', unit: '1001', position: 'SUPPORT', onboard: 9.5 },
);
const average = (4 + 6 + 5 + 5.5) / 2;

const entered = recordsOf(
  'entry_summary',
  { entry_no: 'A' },
  { entry_no: 'B' },
  { entry_no: 'C' },
  { entry_no: 'D', cancelled: true },
);
const lines = recordsOf(
  'entry_line',
  { entry_no: 'A', entered_value: 400 },
  { entry_no: 'B', entered_value: 600.5 },
  { entry_no: 'D', entered_value: 9000 },
);
const reviews = recordsOf(
  'validation_activity',
  { opened: '2023-12-01', closed: '2024-01-15' },
  { closed: '2024-02-15' },
  { closed: '2024-02-15' },
  { closed: null },
);
const workload = together(specialists, entered, lines, reviews);

const hours = recordsOf(
  'staff_time',
  { day: '2024-01-15', task: 'REVIEW', revenue_function: true, hours: 7.5 },
  { day: '2024-02-15', task: 'REVIEW', revenue_function: true, hours: 4.5 },
  { day: '2024-02-15', task: 'ADMIN', hours: 28 },
  { day: '2025-02-15', task: 'REVIEW', revenue_function: true, hours: 100 },
);

/**
 * At the end of 2024: team 511 has 4 open and 2 people, 512 has 2 (one closed a day later) and 1, 513 has none and 3;
 * 514 has nobody, and positions of November and of a port do not count.
 */
const teams = together(
  recordsOf(
    'validation_activity',
    ...[1, 2, 3, 4].map(() => ({ team: '511', opened: '2024-05-01', closed: null })),
    { team: '512', opened: '2022-05-01', closed: null },
    { team: '512', opened: '2024-05-01', closed: '2025-01-01' },
    { team: '512', opened: '2024-05-01', closed: '2024-12-31' },
    { team: '513', opened: '2024-05-01', closed: '2024-06-01' },
    { team: '514', opened: '2024-05-01', closed: null },
    { team: null, opened: '2024-05-01', closed: null },
  ),
  recordsOf(
    'staff_position',
    { month: '2024-12-01', unit: '511', position: 'IMPORT_SPECIALIST', onboard: 1.5 },
    { month: '2024-12-01', unit: '511', position: 'SUPPORT', onboard: 0.5 },
    { month: '2024-12-01', unit: '512', onboard: 1 },
    { month: '2024-12-01', unit: '513', onboard: 3 },
    { month: '2024-11-01', unit: '514', onboard: 8 },
    { month: '2024-12-01', unit: '2704', onboard: 40 },
  ),
);

export const staffingAnswers: readonly RecordAnswer[] = [
  {
    measure: workforce.positionFillRate,
    rows: staff2003,
    ask: winter2003,
    expected: 2263 / (1000 + 1500),
    inTwoWorlds: 'stays',
  },
  { measure: workforce.positionFillRate, rows: staff2003, expected: null, inTwoWorlds: 'stays' },
  {
    measure: workforce.supportRatio,
    rows: staff2003,
    ask: winter2003,
    expected: 1006 / 2263,
    inTwoWorlds: 'stays',
  },
  { measure: workforce.supportRatio, rows: staff2003, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.entriesPerSpecialist, rows: workload, expected: 3 / average, inTwoWorlds: 'stays' },
  { measure: workforce.entriesPerSpecialist, rows: entered, expected: null, inTwoWorlds: 'stays' },
  {
    measure: workforce.valuePerSpecialist,
    rows: workload,
    expected: (400 + 600.5) / average,
    inTwoWorlds: 'stays',
  },
  { measure: workforce.valuePerSpecialist, rows: lines, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.reviewsPerSpecialist, rows: workload, expected: 3 / average, inTwoWorlds: 'stays' },
  { measure: workforce.reviewsPerSpecialist, rows: reviews, expected: null, inTwoWorlds: 'stays' },
  {
    measure: workforce.hoursPerReview,
    rows: together(reviews, hours),
    expected: (7.5 + 4.5) / 3,
    inTwoWorlds: 'stays',
  },
  { measure: workforce.hoursPerReview, rows: hours, expected: null, inTwoWorlds: 'stays' },
  { measure: workforce.revenueHoursShare, rows: hours, expected: 12 / 40, inTwoWorlds: 'stays' },
  { measure: workforce.revenueHoursShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Loads 0, 2 and 2: sum((2i - n - 1) v) / (n sum(v)) = (-2 x 0 + 0 x 2 + 2 x 2) / (3 x 4).
  { measure: workforce.teamLoadGini, rows: teams, expected: 4 / 12, inTwoWorlds: 'stays' },
  { measure: workforce.teamLoadGini, rows: reviews, expected: null, inTwoWorlds: 'stays' },
  // Three departures of 30 staff-months: 3 / (30 / 2) a month over two months, six times that a year.
  {
    measure: workforce.attritionRate,
    rows: specialists,
    expected: (3 / (30 / 2)) * (12 / 2),
    inTwoWorlds: 'stays',
  },
  { measure: workforce.attritionRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
