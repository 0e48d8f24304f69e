import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Quantity in the second statistical unit of the tariff line, often kilograms; it is additive inside one
 * unit of measure only.
 *
 * @nulls Null when the rows have more than one unit, or the quantity is not reported.
 */
export const quantitySecondUnit = measure({
  id: 'imports/quantity-second-unit',
  title: 'Quantity in the second unit, imports for consumption',
  aliases: ['CON_QY2'],
  unit: 'quantity',
  direction: 'neutral',
  formula: 'sum(consumption_quantity_2) in one unit',
  source: 'census-guide',
  inputs: { quantity: imports.quantity('consumption_quantity_2', 'unit_2') },
  compute: ({ quantity }) => quantity,
});
