import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Cost to CBP of all completed examinations over those with a finding: what one finding takes, the searches in
 * vain included.
 *
 * @nulls Null when no examination found anything.
 */
export const costPerFinding = measure({
  id: 'exams/cost-per-finding',
  title: 'Examination cost per finding',
  aliases: ['cost per hit'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(exam_cost) / count(exam where finding)',
  source: 'definition',
  inputs: {
    cost: completedExams.sum('exam_cost'),
    findings: completedExams.count().where(completedExams.is('finding')),
  },
  compute: ({ cost, findings }) => dollarsPer(cost, findings),
});
