import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { workingTime } from './working-time.ts';

/**
 * Share of the hours worked in the period that were charged to customs revenue functions.
 *
 * @nulls Null when no hours are recorded.
 */
export const revenueHoursShare = measure({
  id: 'workforce/revenue-hours-share',
  title: 'Share of hours on revenue functions',
  aliases: ['time on customs revenue functions'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(hours where revenue_function) / sum(hours)',
  source: 'gao-07-529',
  inputs: {
    revenue: workingTime.sum('hours').where(workingTime.is('revenue_function')),
    worked: workingTime.sum('hours'),
  },
  compute: ({ revenue, worked }) => ratioOrNull(revenue, worked),
});
