import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';

/**
 * Export unit value: FAS value per first unit of quantity, inside one unit of measure (also: average
 * export price).
 *
 * @nulls Null when the rows have more than one unit, or the quantity is not reported. Null when it is
 *   zero.
 */
export const exportUnitValue = measure({
  id: 'exports/export-unit-value',
  title: 'Unit value of exports',
  aliases: ['average export price'],
  unit: 'usd_per_unit',
  direction: 'neutral',
  formula: 'sum(export_value) / sum(quantity_1) in one unit',
  source: 'xmpi-manual-2009',
  inputs: { value: exports.sum('export_value'), quantity: exports.quantity('quantity_1', 'unit_1') },
  compute: ({ value, quantity }) => dollarsPer(value, quantity),
});
