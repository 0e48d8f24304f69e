import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const liquidationAnswers: readonly RecordAnswer[] = [];
