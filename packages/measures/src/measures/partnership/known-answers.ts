import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const partnershipAnswers: readonly RecordAnswer[] = [];
