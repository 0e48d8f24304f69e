import { exports } from '../../algebra/fact-inputs.ts';
import { minus } from '../../algebra/values.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Export other-mode share: value that leaves neither by air nor by vessel over all exports, such as by
 * truck, rail or pipeline.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const exportOtherModeShare = measure({
  id: 'exports/export-other-mode-share',
  title: 'Other-mode share of exports',
  aliases: ['surface exports', 'truck and rail exports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(export_value - air_value - vessel_value) / sum(export_value)',
  source: 'census-guide',
  inputs: {
    part: exports.sum(
      minus(minus(exports.flow('export_value'), exports.flow('air_value')), exports.flow('vessel_value')),
    ),
    whole: exports.sum('export_value'),
  },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
