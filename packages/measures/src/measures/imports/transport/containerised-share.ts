import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Containerised share: value in containers over all value by vessel (also: containerized share).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const containerisedShare = measure({
  id: 'imports/containerised-share',
  title: 'Containerised share of vessel value, general imports',
  aliases: ['containerized share', 'container share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(container_value) / sum(vessel_value)',
  source: 'census-guide',
  inputs: { part: imports.sum('container_value'), vessel: imports.sum('vessel_value') },
  compute: ({ part, vessel }) => ratioOrNull(part, vessel),
});
