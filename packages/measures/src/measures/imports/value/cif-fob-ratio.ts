import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * CIF/FOB ratio: landed value over customs value, the transport cost wedge of an import flow (also:
 * transport margin).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const cifFobRatio = measure({
  id: 'imports/cif-fob-ratio',
  title: 'CIF/FOB ratio of general imports',
  aliases: ['transport margin', 'freight factor'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(general_cif_value) / sum(general_value)',
  source: 'census-guide',
  inputs: { landed: imports.sum('general_cif_value'), customs: imports.sum('general_value') },
  compute: ({ landed, customs }) => ratioOrNull(landed, customs),
});
