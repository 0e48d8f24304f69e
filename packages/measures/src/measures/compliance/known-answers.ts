import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { compliancePrecisionAnswers } from './precision/known-answers.ts';
import { complianceRateAnswers } from './rates/known-answers.ts';
import { complianceRevenueAnswers } from './revenue/known-answers.ts';
import { complianceSampleAnswers } from './sample/known-answers.ts';

export const complianceAnswers: readonly RecordAnswer[] = [
  ...complianceRateAnswers,
  ...complianceRevenueAnswers,
  ...compliancePrecisionAnswers,
  ...complianceSampleAnswers,
];
