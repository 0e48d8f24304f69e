import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Completed examinations that found nothing that matters (also: unproductive examinations). Small discrepancies
 * without consequence are no finding.
 *
 * @nulls Never null; zero when none was completed.
 */
export const unproductiveExams = measure({
  id: 'exams/unproductive-exams',
  title: 'Unproductive examinations',
  aliases: ['exams without a finding', 'fruitless examinations'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(exam where not finding), completed',
  source: 'dhs-cbp-pia-036',
  inputs: { fruitless: completedExams.count().where(not(completedExams.is('finding'))) },
  compute: ({ fruitless }) => fruitless,
});
