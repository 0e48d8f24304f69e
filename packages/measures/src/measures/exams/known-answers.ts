import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf } from '../../known-answers/record-rows.ts';
import * as exams from '../exams.ts';
import { effortAnswers } from './effort/known-answers.ts';
import { extentAnswers } from './extent/known-answers.ts';
import { laboratoryAnswers } from './laboratory/known-answers.ts';
import { resultsAnswers } from './results/known-answers.ts';
import { targetingAnswers } from './targeting/known-answers.ts';

const completed = '2024-02-01T12:00:00';

/** Three completed examinations, one of which found something, and one that is not completed. */
const fourExams = recordsOf(
  'exam',
  { completed_ts: completed, discrepancy: true },
  { completed_ts: completed },
  { completed_ts: completed },
  { completed_ts: null, discrepancy: false },
);

/** 13 of 100, the share that CBP printed for the textile examinations of 2011. */
const textiles = recordsOf(
  'exam',
  ...Array.from({ length: 100 }, (_exam, at) => ({ completed_ts: completed, discrepancy: at < 13 })),
);

export const examsAnswers: readonly RecordAnswer[] = [
  { measure: exams.discrepancyRate, rows: fourExams, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: exams.discrepancyRate, rows: textiles, expected: 0.13, inTwoWorlds: 'stays' },
  { measure: exams.discrepancyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  ...extentAnswers,
  ...effortAnswers,
  ...resultsAnswers,
  ...laboratoryAnswers,
  ...targetingAnswers,
];
