import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Vessel freight cost per kilogram: import charges by vessel per kilogram by vessel (also: ocean freight
 * per kilogram).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const vesselFreightCostPerKg = measure({
  id: 'imports/vessel-freight-cost-per-kg',
  title: 'Charges per kilogram by vessel, general imports',
  aliases: ['ocean freight per kilogram'],
  unit: 'usd_per_kg',
  direction: 'lower_is_better',
  formula: 'sum(vessel_charges) / sum(vessel_weight)',
  source: 'census-guide',
  inputs: { charges: imports.sum('vessel_charges'), weight: imports.sum('vessel_weight') },
  compute: ({ charges, weight }) => dollarsPer(charges, weight),
});
