import { rowsOf } from '../algebra/record-rows.ts';
import { dayOf } from '../algebra/values.ts';

const exams = rowsOf('exam');

/** Examinations that were completed in the period, by the day of their completion. */
export const completedExams = exams.on(dayOf(exams.instant('completed_ts')));
