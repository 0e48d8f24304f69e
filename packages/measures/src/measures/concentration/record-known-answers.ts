import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { concentrationImporterAnswers } from './importers/known-answers.ts';

export const concentrationRecordAnswers: readonly RecordAnswer[] = concentrationImporterAnswers;
