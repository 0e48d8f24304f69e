import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Quantity in the first statistical unit of the tariff line; it is additive inside one unit of measure
 * only.
 *
 * @nulls Null when the rows have more than one unit, or the quantity is not reported.
 */
export const quantityFirstUnit = measure({
  id: 'imports/quantity-first-unit',
  title: 'Quantity in the first unit, imports for consumption',
  aliases: ['CON_QY1'],
  unit: 'quantity',
  direction: 'neutral',
  formula: 'sum(consumption_quantity_1) in one unit',
  source: 'census-guide',
  inputs: { quantity: imports.quantity('consumption_quantity_1', 'unit_1') },
  compute: ({ quantity }) => quantity,
});
