import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Air share: value by air over general imports value.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const airShare = measure({
  id: 'imports/air-share',
  title: 'Air share of general imports',
  aliases: ['share by air'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(air_value) / sum(general_value)',
  source: 'census-guide',
  inputs: { part: imports.sum('air_value'), whole: imports.sum('general_value') },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
