import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const bills = rowsOf('bill');

/**
 * Declared value, the fair retail value in the country of shipment, of low-value shipments under section 321, by day
 * of arrival. Mail that comes without a bill of lading is not in it.
 *
 * @nulls Never null; zero without one.
 */
export const deMinimisValue = measure({
  id: 'imports/de-minimis-value',
  title: 'De minimis value',
  aliases: ['section 321 value', 'value of low-value shipments'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(declared_value where section321)',
  source: 'usc-19-1321',
  inputs: { value: bills.sum('declared_value').where(bills.is('section321')) },
  compute: ({ value }) => dollars(value),
});
