import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Export containerised share: value in containers over all value by vessel (also: containerized share).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const exportContainerisedShare = measure({
  id: 'exports/export-containerised-share',
  title: 'Containerised share of vessel exports',
  aliases: ['containerized exports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(container_value) / sum(vessel_value)',
  source: 'census-guide',
  inputs: { part: exports.sum('container_value'), vessel: exports.sum('vessel_value') },
  compute: ({ part, vessel }) => ratioOrNull(part, vessel),
});
