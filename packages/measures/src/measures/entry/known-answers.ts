import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { filingAnswers } from './filing/known-answers.ts';
import { summariesAnswers } from './summaries/known-answers.ts';
import { transportAnswers } from './transport/known-answers.ts';

export const entryAnswers: readonly RecordAnswer[] = [
  ...summariesAnswers,
  ...filingAnswers,
  ...transportAnswers,
];
