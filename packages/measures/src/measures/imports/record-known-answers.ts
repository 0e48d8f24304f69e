import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { importsTransactionAnswers } from './transactions/known-answers.ts';

export const importsRecordAnswers: readonly RecordAnswer[] = importsTransactionAnswers;
