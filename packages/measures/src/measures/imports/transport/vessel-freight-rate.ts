import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Vessel freight rate: import charges by vessel over customs value by vessel (also: ad valorem ocean
 * freight).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const vesselFreightRate = measure({
  id: 'imports/vessel-freight-rate',
  title: 'Charges over value by vessel, general imports',
  aliases: ['ad valorem ocean freight'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(vessel_charges) / sum(vessel_value)',
  source: 'hummels-2007',
  inputs: { charges: imports.sum('vessel_charges'), value: imports.sum('vessel_value') },
  compute: ({ charges, value }) => ratioOrNull(charges, value),
});
