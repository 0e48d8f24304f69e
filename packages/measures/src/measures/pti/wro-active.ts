import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Withhold release orders and findings in force (WRO) at the end of the period: taken effect by the last day and not
 * inactive on it. A state, not a flow: months do not add up.
 *
 * @nulls Never null; zero when none is in force.
 */
export const wroActive = measure({
  id: 'pti/wro-active',
  title: 'Withhold release orders in force',
  aliases: ['active WROs', 'WROs and findings', 'forced labor orders'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(wro in effect on the last day), orders and findings',
  source: 'cbp-forced-labor-totals',
  inputs: { orders: rowsOf('wro').standing('effective', 'inactive').count() },
  compute: ({ orders }) => orders,
});
