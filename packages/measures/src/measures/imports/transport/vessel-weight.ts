import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Vessel weight: shipping weight of general imports by vessel, containers included.
 *
 * @nulls Null when an input is not reported.
 */
export const vesselWeight = measure({
  id: 'imports/vessel-weight',
  title: 'Shipping weight by vessel, general imports',
  aliases: ['ocean tonnage', 'VES_WGT'],
  unit: 'kg',
  direction: 'neutral',
  formula: 'sum(vessel_weight)',
  source: 'census-guide',
  inputs: { weight: imports.sum('vessel_weight') },
  compute: ({ weight }) => weight,
});
