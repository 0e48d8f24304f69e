import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Cost to CBP, of officers and equipment, of the completed examinations that found nothing that matters.
 *
 * @nulls Never null; zero when none was completed.
 */
export const unproductiveExamCost = measure({
  id: 'exams/unproductive-exam-cost',
  title: 'Cost of unproductive examinations',
  aliases: ['cost of exams without a finding'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(exam_cost) where not finding',
  source: 'dhs-cbp-pia-036',
  inputs: { cost: completedExams.sum('exam_cost').where(not(completedExams.is('finding'))) },
  compute: ({ cost }) => dollars(cost),
});
