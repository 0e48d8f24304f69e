import { allOf, not } from '../../../algebra/conditions.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/** Completed examinations that targeting chose. */
export const targetedExams = completedExams.where(completedExams.is('targeted'));

/** Completed examinations that were drawn at random, and not chosen by targeting as well. */
export const randomExams = completedExams.where(
  allOf(completedExams.codeIn('selectivity', 'RANDOM'), not(completedExams.is('targeted'))),
);
