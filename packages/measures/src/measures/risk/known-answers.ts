import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { changeAnswers } from './change/known-answers.ts';
import { digitsAnswers } from './digits/known-answers.ts';
import { flowsAnswers } from './flows/known-answers.ts';
import { importersAnswers } from './importers/known-answers.ts';
import { pricesAnswers } from './prices/known-answers.ts';

export const riskAnswers: readonly RecordAnswer[] = [
  ...importersAnswers,
  ...pricesAnswers,
  ...digitsAnswers,
  ...flowsAnswers,
  ...changeAnswers,
];
