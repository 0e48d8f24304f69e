import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Exclusion orders in force: orders of the International Trade Commission under section 337, general and limited,
 * that hold at the end of the last day of the period. An order that expires on that day holds no more.
 *
 * @nulls Never null; zero when none holds.
 */
export const exclusionOrdersActive = measure({
  id: 'ipr/exclusion-orders-active',
  title: 'Exclusion orders in force',
  aliases: ['section 337 orders', 'ITC exclusion orders'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(order where effective <= last day and not expired by it)',
  source: 'usc-19-1337',
  inputs: { orders: rowsOf('exclusion_order').standing('effective', 'expired').count() },
  compute: ({ orders }) => orders,
});
