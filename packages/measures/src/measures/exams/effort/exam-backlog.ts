import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dayOf } from '../../../algebra/values.ts';

const exams = rowsOf('exam');

/**
 * Examinations that are ordered and not completed at the end of the period. One that was completed on the last day
 * does not count.
 *
 * @nulls Never null; zero when none is open.
 */
export const examBacklog = measure({
  id: 'exams/exam-backlog',
  title: 'Examination backlog',
  aliases: ['open examinations', 'exams waiting'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(exam ordered by the end of the period and not completed by then)',
  source: 'cbp-workload-staffing',
  inputs: { open: exams.standing('ordered_date', dayOf(exams.instant('completed_ts'))).count() },
  compute: ({ open }) => open,
});
