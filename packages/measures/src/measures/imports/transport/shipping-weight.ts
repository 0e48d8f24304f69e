import { imports } from '../../../algebra/fact-inputs.ts';
import { plus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Shipping weight: gross weight of general imports by air and by vessel; the publisher gives no weight
 * for other modes.
 *
 * @nulls Null when no row reports both weights.
 */
export const shippingWeight = measure({
  id: 'imports/shipping-weight',
  title: 'Shipping weight by air and vessel, general imports',
  aliases: ['gross weight', 'tonnage'],
  unit: 'kg',
  direction: 'neutral',
  formula: 'sum(air_weight + vessel_weight)',
  source: 'census-guide',
  inputs: { weight: imports.sum(plus(imports.flow('air_weight'), imports.flow('vessel_weight'))) },
  compute: ({ weight }) => weight,
});
