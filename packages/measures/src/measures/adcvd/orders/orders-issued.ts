import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * New AD/CVD orders: antidumping and countervailing duty orders published in the period, by the date of the order,
 * whether or not they were revoked later.
 *
 * @nulls Never null; zero when none was published.
 */
export const ordersIssued = measure({
  id: 'adcvd/orders-issued',
  title: 'New orders issued',
  aliases: ['new AD/CVD orders'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(order) by order_date',
  source: 'cbp-adcvd-report',
  inputs: { orders: rowsOf('adcvd_order').count() },
  compute: ({ orders }) => orders,
});
