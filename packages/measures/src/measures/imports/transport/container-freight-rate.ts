import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Container freight rate: import charges in containers by vessel over customs value in them.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const containerFreightRate = measure({
  id: 'imports/container-freight-rate',
  title: 'Charges over value in containers, general imports',
  aliases: ['ad valorem container freight'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(container_charges) / sum(container_value)',
  source: 'hummels-2007',
  inputs: { charges: imports.sum('container_charges'), value: imports.sum('container_value') },
  compute: ({ charges, value }) => ratioOrNull(charges, value),
});
