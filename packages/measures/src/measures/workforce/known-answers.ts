import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { noticesAnswers } from './notices/known-answers.ts';
import { rulingsAnswers } from './rulings/known-answers.ts';
import { staffingAnswers } from './staffing/known-answers.ts';

export const workforceAnswers: readonly RecordAnswer[] = [
  ...staffingAnswers,
  ...noticesAnswers,
  ...rulingsAnswers,
];
