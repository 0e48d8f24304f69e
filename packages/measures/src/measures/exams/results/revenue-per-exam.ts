import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

const recovered = rowsOf('finding')
  .matching({ exam_no: completedExams.text('exam_no') })
  .sum('revenue_change');

/**
 * Net change of revenue by the findings of examinations, over all completed examinations, those without a finding
 * included. Findings are added up for each examination before they meet it, so that two findings do not make two
 * examinations.
 *
 * @nulls Null when no examination was completed, or when no finding reports a change.
 */
export const revenuePerExam = measure({
  id: 'exams/revenue-per-exam',
  title: 'Revenue recovered per examination',
  aliases: ['revenue yield of exams', 'duty recovered per exam'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(revenue_change of the findings of the exams) / count(exam)',
  source: 'definition',
  inputs: { revenue: completedExams.sum(recovered), completed: completedExams.count() },
  compute: ({ revenue, completed }) => dollarsPer(revenue, completed),
});
