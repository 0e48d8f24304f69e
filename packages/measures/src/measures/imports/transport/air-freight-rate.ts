import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Air freight rate: import charges by air over customs value by air (also: ad valorem air freight).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const airFreightRate = measure({
  id: 'imports/air-freight-rate',
  title: 'Charges over value by air, general imports',
  aliases: ['ad valorem air freight'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(air_charges) / sum(air_value)',
  source: 'hummels-2007',
  inputs: { charges: imports.sum('air_charges'), value: imports.sum('air_value') },
  compute: ({ charges, value }) => ratioOrNull(charges, value),
});
