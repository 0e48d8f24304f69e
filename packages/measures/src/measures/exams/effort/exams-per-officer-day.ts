import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

const working = rowsOf('staff_time');

/**
 * Completed examinations over days of eight hours that officers were on examination duty in the period. The hours
 * are those of the working time records, waiting included, and not those that the examinations were charged.
 * Working time is kept by unit and not by port: by port there is no such value.
 *
 * @nulls Null when no hours of examination duty are recorded.
 */
export const examsPerOfficerDay = measure({
  id: 'exams/exams-per-officer-day',
  title: 'Examinations per officer day',
  aliases: ['exam productivity'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'count(exam) / (sum(hours where task = EXAM) / 8)',
  source: 'cbp-workload-staffing',
  inputs: {
    completed: completedExams.count(),
    duty: working.sum('hours').where(working.codeIn('task', 'EXAM')),
  },
  compute: ({ completed, duty }) => ratioOrNull(completed, ratioOrNull(duty, 8)),
});
