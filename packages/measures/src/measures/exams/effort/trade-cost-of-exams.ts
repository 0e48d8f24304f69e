import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Cost of completed examinations to the trade: drayage, handling and demurrage that importers bear.
 *
 * @nulls Never null; zero when none was completed.
 */
export const tradeCostOfExams = measure({
  id: 'exams/trade-cost-of-exams',
  title: 'Trade cost of examinations',
  aliases: ['cost of exams to importers', 'drayage and demurrage'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(trade_cost)',
  source: 'dhs-ctpat-savings',
  inputs: { cost: completedExams.sum('trade_cost') },
  compute: ({ cost }) => dollars(cost),
});
