import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Air weight: shipping weight of general imports by air.
 *
 * @nulls Null when an input is not reported.
 */
export const airWeight = measure({
  id: 'imports/air-weight',
  title: 'Shipping weight by air, general imports',
  aliases: ['air tonnage', 'AIR_WGT'],
  unit: 'kg',
  direction: 'neutral',
  formula: 'sum(air_weight)',
  source: 'census-guide',
  inputs: { weight: imports.sum('air_weight') },
  compute: ({ weight }) => weight,
});
