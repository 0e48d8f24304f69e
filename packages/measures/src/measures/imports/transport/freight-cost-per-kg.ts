import { imports } from '../../../algebra/fact-inputs.ts';
import { plus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Freight cost per kilogram: import charges per kilogram of shipping weight, by air and vessel together.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const freightCostPerKg = measure({
  id: 'imports/freight-cost-per-kg',
  title: 'Charges per kilogram by air and vessel, general imports',
  aliases: ['freight and insurance per kilogram'],
  unit: 'usd_per_kg',
  direction: 'lower_is_better',
  formula: 'sum(air_charges + vessel_charges) / sum(air_weight + vessel_weight)',
  source: 'census-guide',
  inputs: {
    charges: imports.sum(plus(imports.flow('air_charges'), imports.flow('vessel_charges'))),
    weight: imports.sum(plus(imports.flow('air_weight'), imports.flow('vessel_weight'))),
  },
  compute: ({ charges, weight }) => dollarsPer(charges, weight),
});
