import type { RecordAnswer } from '../../known-answers/record-answer.ts';

export const exportsRecordAnswers: readonly RecordAnswer[] = [];
