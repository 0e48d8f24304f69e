import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../populations/completed-exams.ts';

/**
 * Examination discrepancy rate: the share of completed examinations that found a discrepancy (also: hit rate). What
 * has been ordered and not completed has found nothing yet and does not count.
 *
 * @nulls Null when no examination was completed.
 */
export const discrepancyRate = measure({
  id: 'exams/discrepancy-rate',
  title: 'Examination discrepancy rate',
  aliases: ['hit rate', 'exam discrepancy rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam where discrepancy) / count(exam), completed examinations',
  source: 'definition',
  inputs: {
    discrepant: completedExams.count().where(completedExams.is('discrepancy')),
    completed: completedExams.count(),
  },
  compute: ({ discrepant, completed }) => ratioOrNull(discrepant, completed),
});
