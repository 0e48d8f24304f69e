import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';
import { closedActivities } from '../../populations/closed-activities.ts';

/**
 * Net revenue identified by the validation activities closed in the period, over all of them, those that found
 * nothing included.
 *
 * @nulls Null when no activity was closed.
 */
export const revenuePerActivity = measure({
  id: 'validation/revenue-per-activity',
  title: 'Revenue per completed validation activity',
  aliases: ['revenue per review'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(revenue_change) / count(activity), by date of closing',
  source: 'definition',
  inputs: { change: closedActivities.sum('revenue_change'), closed: closedActivities.count() },
  compute: ({ change, closed }) => dollarsPer(change, closed),
});
