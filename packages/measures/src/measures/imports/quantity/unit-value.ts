import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Unit value: customs value per first unit of quantity, inside one unit of measure (also: average import
 * price).
 *
 * @nulls Null when the rows have more than one unit, or the quantity is not reported. Null when it is
 *   zero.
 */
export const unitValue = measure({
  id: 'imports/unit-value',
  title: 'Unit value of imports for consumption',
  aliases: ['average import price', 'UV'],
  unit: 'usd_per_unit',
  direction: 'neutral',
  formula: 'sum(consumption_value) / sum(consumption_quantity_1) in one unit',
  source: 'xmpi-manual-2009',
  inputs: {
    value: imports.sum('consumption_value'),
    quantity: imports.quantity('consumption_quantity_1', 'unit_1'),
  },
  compute: ({ value, quantity }) => dollarsPer(value, quantity),
});
