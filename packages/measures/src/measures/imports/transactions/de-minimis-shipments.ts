import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const bills = rowsOf('bill');

/**
 * Bills of lading released as low-value shipments under section 321, by day of arrival (also: de minimis, section 321
 * BOLs), whether or not data came in advance. FY2023: 1.07 billion.
 *
 * @nulls Never null; zero without one.
 */
export const deMinimisShipments = measure({
  id: 'imports/de-minimis-shipments',
  title: 'De minimis shipments',
  aliases: ['section 321 shipments', 'section 321 BOLs', 'low-value shipments'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(bill where section321)',
  source: 'cbp-trade-statistics',
  inputs: { shipments: bills.count().where(bills.is('section321')) },
  compute: ({ shipments }) => shipments,
});
