import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf } from '../../known-answers/record-rows.ts';
import * as exams from '../exams.ts';

const completed = '2024-02-01T12:00:00';

/** Three completed examinations, one of which found something, and one that is not completed. */
const fourExams = recordsOf(
  'exam',
  { completed_ts: completed, discrepancy: true },
  { completed_ts: completed },
  { completed_ts: completed },
  { completed_ts: null, discrepancy: false },
);

export const examsAnswers: readonly RecordAnswer[] = [
  { measure: exams.discrepancyRate, rows: fourExams, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.discrepancyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
