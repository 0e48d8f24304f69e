import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * AD/CVD orders in effect: antidumping and countervailing duty orders that hold at the end of the last day of the
 * period (also: orders enforced). An order revoked from that day on is no longer in effect.
 *
 * @nulls Never null; zero when no order holds.
 */
export const ordersInEffect = measure({
  id: 'adcvd/orders-in-effect',
  title: 'Orders in effect',
  aliases: ['AD/CVD orders', 'orders enforced'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(order where effective <= last day and not revoked by it)',
  source: 'cbp-adcvd-report',
  inputs: { orders: rowsOf('adcvd_order').standing('effective', 'revoked').count() },
  compute: ({ orders }) => orders,
});
