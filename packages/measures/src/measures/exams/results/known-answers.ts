import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as exams from '../../exams.ts';

const completed_ts = '2024-03-15T12:00:00';

/** One finding with a seizure, one without, a discrepancy that does not matter, nothing; one is not completed. */
const examinations = recordsOf(
  'exam',
  {
    exam_no: 'A',
    completed_ts,
    discrepancy: true,
    finding: true,
    seizure: true,
    anomaly: true,
    confirmed: true,
  },
  { exam_no: 'B', completed_ts, discrepancy: true, finding: true, anomaly: true },
  { exam_no: 'C', completed_ts, discrepancy: true, anomaly: true },
  { exam_no: 'D', completed_ts, confirmed: false },
  { exam_no: 'E', completed_ts: null },
);

/** A has two findings, one of which refunds; a finding of another year's examination is not in it. */
const withFindings = together(
  examinations,
  recordsOf(
    'finding',
    { exam_no: 'A', finding_line: 1, revenue_change: 900 },
    { exam_no: 'A', finding_line: 2, revenue_change: -100 },
    { exam_no: 'B', finding_line: 1, revenue_change: 200 },
    { exam_no: 'Z', finding_line: 1, revenue_change: 5000 },
  ),
);

export const resultsAnswers: readonly RecordAnswer[] = [
  { measure: exams.unproductiveExams, rows: examinations, expected: 2, inTwoWorlds: 'doubles' },
  { measure: exams.unproductiveExams, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: exams.seizureYield, rows: examinations, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: exams.seizureYield, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Four examinations, not the five that a join with three findings makes.
  {
    measure: exams.revenuePerExam,
    rows: withFindings,
    expected: (900 - 100 + 200) / 4,
    inTwoWorlds: 'stays',
  },
  { measure: exams.revenuePerExam, rows: examinations, expected: 0, inTwoWorlds: 'stays' },
  { measure: exams.revenuePerExam, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: exams.niiAnomalyConfirmation, rows: examinations, expected: 1 / 3, inTwoWorlds: 'stays' },
  {
    measure: exams.niiAnomalyConfirmation,
    rows: recordsOf('exam', { completed_ts }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
