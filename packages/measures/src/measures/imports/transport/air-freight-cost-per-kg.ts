import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Air freight cost per kilogram: import charges by air per kilogram by air.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const airFreightCostPerKg = measure({
  id: 'imports/air-freight-cost-per-kg',
  title: 'Charges per kilogram by air, general imports',
  aliases: ['air freight per kilogram'],
  unit: 'usd_per_kg',
  direction: 'lower_is_better',
  formula: 'sum(air_charges) / sum(air_weight)',
  source: 'census-guide',
  inputs: { charges: imports.sum('air_charges'), weight: imports.sum('air_weight') },
  compute: ({ charges, weight }) => dollarsPer(charges, weight),
});
