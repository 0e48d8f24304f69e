import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Export air share: value by air over all exports.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const exportAirShare = measure({
  id: 'exports/export-air-share',
  title: 'Air share of exports',
  aliases: ['exports by air'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(air_value) / sum(export_value)',
  source: 'census-guide',
  inputs: { part: exports.sum('air_value'), whole: exports.sum('export_value') },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
