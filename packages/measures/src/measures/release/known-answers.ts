import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const releaseAnswers: readonly RecordAnswer[] = [];
