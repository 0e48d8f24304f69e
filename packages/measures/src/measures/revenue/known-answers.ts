import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { billsAnswers } from './bills/known-answers.ts';
import { collectionsAnswers } from './collections/known-answers.ts';
import { dutyAnswers } from './duty/known-answers.ts';
import { refundsAnswers } from './refunds/known-answers.ts';

export const revenueAnswers: readonly RecordAnswer[] = [
  ...collectionsAnswers,
  ...dutyAnswers,
  ...billsAnswers,
  ...refundsAnswers,
];
