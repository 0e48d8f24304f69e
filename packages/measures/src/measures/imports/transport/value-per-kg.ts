import { imports } from '../../../algebra/fact-inputs.ts';
import { plus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Value density: customs value per kilogram of shipping weight, by air and vessel together, the modes
 * whose weight is published.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const valuePerKg = measure({
  id: 'imports/value-per-kg',
  title: 'Value per kilogram by air and vessel, general imports',
  aliases: ['value density', 'value-to-weight ratio'],
  unit: 'usd_per_kg',
  direction: 'neutral',
  formula: 'sum(air_value + vessel_value) / sum(air_weight + vessel_weight)',
  source: 'census-guide',
  inputs: {
    value: imports.sum(plus(imports.flow('air_value'), imports.flow('vessel_value'))),
    weight: imports.sum(plus(imports.flow('air_weight'), imports.flow('vessel_weight'))),
  },
  compute: ({ value, weight }) => dollarsPer(value, weight),
});
