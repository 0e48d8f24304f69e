import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { changeAnswers } from './change/known-answers.ts';
import { entriesAnswers } from './entries/known-answers.ts';
import { protestsAnswers } from './protests/known-answers.ts';

export const liquidationAnswers: readonly RecordAnswer[] = [
  ...changeAnswers,
  ...entriesAnswers,
  ...protestsAnswers,
];
