import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { debtAnswers } from './debt/known-answers.ts';
import { evasionAnswers } from './evasion/known-answers.ts';
import { ordersAnswers } from './orders/known-answers.ts';
import { tradeAnswers } from './trade/known-answers.ts';

export const adcvdAnswers: readonly RecordAnswer[] = [
  ...tradeAnswers,
  ...ordersAnswers,
  ...debtAnswers,
  ...evasionAnswers,
];
