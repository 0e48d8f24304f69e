import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { detainedAnswers } from './detained/known-answers.ts';
import { processingAnswers } from './processing/known-answers.ts';
import { timesAnswers } from './times/known-answers.ts';

export const releaseAnswers: readonly RecordAnswer[] = [
  ...timesAnswers,
  ...processingAnswers,
  ...detainedAnswers,
];
