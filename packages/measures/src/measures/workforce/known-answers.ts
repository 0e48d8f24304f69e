import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const workforceAnswers: readonly RecordAnswer[] = [];
