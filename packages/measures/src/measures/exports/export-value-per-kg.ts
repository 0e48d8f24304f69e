import { exports } from '../../algebra/fact-inputs.ts';
import { plus } from '../../algebra/values.ts';
import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';

/**
 * Export value density: FAS value per kilogram of shipping weight, by air and vessel together.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const exportValuePerKg = measure({
  id: 'exports/export-value-per-kg',
  title: 'Value per kilogram of exports by air and vessel',
  aliases: ['export value density'],
  unit: 'usd_per_kg',
  direction: 'neutral',
  formula: 'sum(air_value + vessel_value) / sum(air_weight + vessel_weight)',
  source: 'census-guide',
  inputs: {
    value: exports.sum(plus(exports.flow('air_value'), exports.flow('vessel_value'))),
    weight: exports.sum(plus(exports.flow('air_weight'), exports.flow('vessel_weight'))),
  },
  compute: ({ value, weight }) => dollarsPer(value, weight),
});
