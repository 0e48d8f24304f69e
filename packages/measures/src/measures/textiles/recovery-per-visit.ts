import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';
import { visits } from './visits.ts';

/**
 * Duties recovered per visit: duty recovered from factory visits of the period over the visits, those that
 * recovered nothing among them. FY2023: about 340,000 dollars in 57 visits, 5,965 each.
 *
 * @nulls Null when there was no visit.
 */
export const recoveryPerVisit = measure({
  id: 'textiles/recovery-per-visit',
  title: 'Duties recovered per visit',
  aliases: ['revenue per factory visit'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(duty_recovered) / count(visit)',
  source: 'cbp-textile-statistics',
  inputs: { recovered: visits.sum('duty_recovered'), visits: visits.count() },
  compute: ({ recovered, visits: count }) => dollarsPer(recovered, count),
});
