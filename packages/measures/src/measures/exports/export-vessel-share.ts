import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Export vessel share: value by vessel over all exports (also: ocean share).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const exportVesselShare = measure({
  id: 'exports/export-vessel-share',
  title: 'Vessel share of exports',
  aliases: ['exports by vessel', 'ocean exports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(vessel_value) / sum(export_value)',
  source: 'census-guide',
  inputs: { part: exports.sum('vessel_value'), whole: exports.sum('export_value') },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
