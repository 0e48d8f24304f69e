import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { damagesAnswers } from './damages/known-answers.ts';
import { disclosuresAnswers } from './disclosures/known-answers.ts';
import { penaltiesAnswers } from './penalties/known-answers.ts';
import { seizuresAnswers } from './seizures/known-answers.ts';

export const enforcementAnswers: readonly RecordAnswer[] = [
  ...seizuresAnswers,
  ...penaltiesAnswers,
  ...damagesAnswers,
  ...disclosuresAnswers,
];
