import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const riskAnswers: readonly RecordAnswer[] = [];
