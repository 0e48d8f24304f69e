import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { exportsEconomyRecordAnswers } from './economy/known-answers.ts';
import { exportsFilingAnswers } from './filings/known-answers.ts';

export const exportsRecordAnswers: readonly RecordAnswer[] = [
  ...exportsFilingAnswers,
  ...exportsEconomyRecordAnswers,
];
