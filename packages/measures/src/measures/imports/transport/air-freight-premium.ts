import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Air freight premium: charges per kilogram by air over charges per kilogram by vessel; how many times
 * dearer the air is.
 *
 * @nulls Null when an input is not reported, or a weight or the vessel charges are zero.
 */
export const airFreightPremium = measure({
  id: 'imports/air-freight-premium',
  title: 'Air over vessel charges per kilogram, general imports',
  aliases: ['air to ocean freight ratio'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(sum(air_charges) / sum(air_weight)) / (sum(vessel_charges) / sum(vessel_weight))',
  source: 'hummels-2007',
  inputs: {
    airCharges: imports.sum('air_charges'),
    airWeight: imports.sum('air_weight'),
    vesselCharges: imports.sum('vessel_charges'),
    vesselWeight: imports.sum('vessel_weight'),
  },
  compute: ({ airCharges, airWeight, vesselCharges, vesselWeight }) =>
    ratioOrNull(ratioOrNull(airCharges, airWeight), ratioOrNull(vesselCharges, vesselWeight)),
});
