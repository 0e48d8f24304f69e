import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const complianceAnswers: readonly RecordAnswer[] = [];
