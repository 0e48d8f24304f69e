import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const bills = rowsOf('bill');

/**
 * Bills of express consignment carriers, by day of arrival (also: courier shipments), of whatever value. FY2018: 161
 * million.
 *
 * @nulls Never null; zero without one.
 */
export const expressShipments = measure({
  id: 'imports/express-shipments',
  title: 'Express consignment shipments',
  aliases: ['express bills', 'courier shipments'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(bill where carrier_class = EXPRESS)',
  source: 'cfr-19-128',
  inputs: { shipments: bills.count().where(bills.codeIn('carrier_class', 'EXPRESS')) },
  compute: ({ shipments }) => shipments,
});
