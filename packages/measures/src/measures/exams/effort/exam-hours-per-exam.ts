import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Hours of officers charged to completed examinations, over these examinations.
 *
 * @nulls Null when no examination was completed.
 */
export const examHoursPerExam = measure({
  id: 'exams/exam-hours-per-exam',
  title: 'Officer hours per examination',
  aliases: ['hours per exam'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'sum(officer_hours) / count(exam)',
  source: 'cbp-workload-staffing',
  inputs: { spent: completedExams.sum('officer_hours'), completed: completedExams.count() },
  compute: ({ spent, completed }) => ratioOrNull(spent, completed),
});
