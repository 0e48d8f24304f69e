import { exports } from '../../algebra/fact-inputs.ts';
import { plus } from '../../algebra/values.ts';
import { measure } from '../../algebra/measure.ts';

/**
 * Export shipping weight: gross weight by air and by vessel; the publisher gives no weight for other
 * modes.
 *
 * @nulls Null when no row reports both weights.
 */
export const exportShippingWeight = measure({
  id: 'exports/export-shipping-weight',
  title: 'Shipping weight of exports by air and vessel',
  aliases: ['export tonnage'],
  unit: 'kg',
  direction: 'neutral',
  formula: 'sum(air_weight + vessel_weight)',
  source: 'census-guide',
  inputs: { weight: exports.sum(plus(exports.flow('air_weight'), exports.flow('vessel_weight'))) },
  compute: ({ weight }) => weight,
});
