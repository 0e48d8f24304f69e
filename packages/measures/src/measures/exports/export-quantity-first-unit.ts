import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';

/**
 * Export quantity in the first statistical unit of the Schedule B number; it is additive inside one unit
 * of measure only.
 *
 * @nulls Null when the rows have more than one unit, or the quantity is not reported.
 */
export const exportQuantityFirstUnit = measure({
  id: 'exports/export-quantity-first-unit',
  title: 'Quantity exported in the first unit',
  aliases: ['QTY_1'],
  unit: 'quantity',
  direction: 'neutral',
  formula: 'sum(quantity_1) in one unit',
  source: 'census-guide',
  inputs: { quantity: exports.quantity('quantity_1', 'unit_1') },
  compute: ({ quantity }) => quantity,
});
