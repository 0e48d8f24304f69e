import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as exams from '../../exams.ts';

const completed_ts = '2024-03-15T12:00:00';

const examinations = recordsOf(
  'exam',
  { completed_ts, finding: true, exam_cost: 500, trade_cost: 40, officer_hours: 6.5 },
  { completed_ts, exam_cost: 300.25, trade_cost: 50, officer_hours: 2.25 },
  { completed_ts, exam_cost: 100, trade_cost: 60.5, officer_hours: 1.25 },
  { completed_ts: null, exam_cost: 7000, trade_cost: 7000, officer_hours: 70 },
);

const duty = recordsOf(
  'staff_time',
  { day: '2024-03-01', unit: '2704', task: 'EXAM', hours: 10 },
  { day: '2024-03-02', unit: '1001', task: 'EXAM', hours: 2 },
  { day: '2024-03-02', unit: '1001', task: 'REVIEW', hours: 80 },
  { day: '2023-03-02', unit: '1001', task: 'EXAM', hours: 80 },
);

const ordered = { ordered_ts: '2024-12-21T12:00:00', ordered_date: '2024-12-21' } as const;

/** Completed after 5 and 30 hours, one in the next year (open for ten days), one not at all. */
const spells = recordsOf(
  'exam',
  { ...ordered, completed_ts: '2024-12-21T17:00:00' },
  { ...ordered, completed_ts: '2024-12-22T18:00:00' },
  { ...ordered, completed_ts: '2025-01-03T12:00:00' },
  { ...ordered, completed_ts: null },
  { ordered_ts: '2023-12-21T12:00:00', ordered_date: '2023-12-21', completed_ts: '2024-03-15T12:00:00' },
);

/** Open at the end of 2024: one of an earlier year, one that is completed a day later; not one completed on the day. */
const backlog = recordsOf(
  'exam',
  { ordered_date: '2022-05-05', completed_ts: null },
  { ordered_date: '2024-12-31', completed_ts: '2025-01-01T00:00:00' },
  { ordered_date: '2024-12-30', completed_ts: '2024-12-31T23:00:00' },
  { ordered_date: '2025-01-01', completed_ts: null },
);

export const effortAnswers: readonly RecordAnswer[] = [
  {
    measure: exams.unproductiveExamCost,
    rows: examinations,
    expected: 300.25 + 100,
    inTwoWorlds: 'doubles',
  },
  { measure: exams.unproductiveExamCost, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: exams.tradeCostOfExams, rows: examinations, expected: 40 + 50 + 60.5, inTwoWorlds: 'doubles' },
  { measure: exams.tradeCostOfExams, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: exams.costPerFinding,
    rows: examinations,
    expected: (500 + 300.25 + 100) / 1,
    inTwoWorlds: 'stays',
  },
  {
    measure: exams.costPerFinding,
    rows: recordsOf('exam', { completed_ts, exam_cost: 5 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  {
    measure: exams.examHoursPerExam,
    rows: examinations,
    expected: (6.5 + 2.25 + 1.25) / 3,
    inTwoWorlds: 'stays',
  },
  { measure: exams.examHoursPerExam, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: exams.examsPerOfficerDay,
    rows: together(examinations, duty),
    expected: 3 / ((10 + 2) / 8),
    inTwoWorlds: 'stays',
  },
  { measure: exams.examsPerOfficerDay, rows: examinations, expected: null, inTwoWorlds: 'stays' },
  // A quarter has ended at 5 hours and half at 30: the median of the three that are completed by now is 30 as well,
  // but of the two that were by the end of the year 17.5.
  { measure: exams.examDuration, rows: spells, expected: 30, inTwoWorlds: 'stays' },
  {
    measure: exams.examDuration,
    rows: recordsOf('exam', { ...ordered, completed_ts: '2025-01-03T12:00:00' }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: exams.examBacklog, rows: backlog, expected: 2, inTwoWorlds: 'doubles' },
  { measure: exams.examBacklog, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
];
