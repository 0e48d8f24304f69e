import { imports } from '../../../algebra/fact-inputs.ts';
import { minus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Other mode share: value that arrives neither by air nor by vessel over general imports value (also:
 * surface share).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const otherModeShare = measure({
  id: 'imports/other-mode-share',
  title: 'Other-mode share of general imports',
  aliases: ['surface share', 'truck and rail share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(general_value - air_value - vessel_value) / sum(general_value)',
  source: 'census-guide',
  inputs: {
    part: imports.sum(
      minus(minus(imports.flow('general_value'), imports.flow('air_value')), imports.flow('vessel_value')),
    ),
    whole: imports.sum('general_value'),
  },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
