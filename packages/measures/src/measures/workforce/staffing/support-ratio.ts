import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { atEnd, positions } from './positions.ts';

/**
 * Support staff over staff in revenue positions, on board in the last month of the period.
 *
 * @nulls Null when the last month reports nobody in a revenue position.
 */
export const supportRatio = measure({
  id: 'workforce/support-ratio',
  title: 'Support staff ratio',
  aliases: ['support positions per revenue position'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(onboard in support) / sum(onboard in revenue positions), last month of the period',
  source: 'gao-07-529',
  inputs: {
    support: atEnd(positions.sum('onboard').where(not(positions.is('revenue_position')))),
    revenue: atEnd(positions.sum('onboard').where(positions.is('revenue_position'))),
  },
  compute: ({ support, revenue }) => ratioOrNull(support, revenue),
});
