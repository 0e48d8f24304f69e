import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Vessel share: value by vessel over general imports value (also: ocean share).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const vesselShare = measure({
  id: 'imports/vessel-share',
  title: 'Vessel share of general imports',
  aliases: ['ocean share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(vessel_value) / sum(general_value)',
  source: 'census-guide',
  inputs: { part: imports.sum('vessel_value'), whole: imports.sum('general_value') },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
