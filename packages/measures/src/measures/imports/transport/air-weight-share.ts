import { imports } from '../../../algebra/fact-inputs.ts';
import { plus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Air weight share: shipping weight by air over that by air and vessel.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const airWeightShare = measure({
  id: 'imports/air-weight-share',
  title: 'Air share of shipping weight, general imports',
  aliases: ['air tonnage share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(air_weight) / sum(air_weight + vessel_weight)',
  source: 'census-guide',
  inputs: {
    air: imports.sum('air_weight'),
    both: imports.sum(plus(imports.flow('air_weight'), imports.flow('vessel_weight'))),
  },
  compute: ({ air, both }) => ratioOrNull(air, both),
});
