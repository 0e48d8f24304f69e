import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const importsRecordAnswers: readonly RecordAnswer[] = [];
