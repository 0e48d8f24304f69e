import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Container weight: shipping weight of general imports in containers by vessel; part of the vessel
 * weight.
 *
 * @nulls Null when an input is not reported.
 */
export const containerWeight = measure({
  id: 'imports/container-weight',
  title: 'Shipping weight in containers by vessel, general imports',
  aliases: ['container tonnage', 'CNT_WGT'],
  unit: 'kg',
  direction: 'neutral',
  formula: 'sum(container_weight)',
  source: 'census-guide',
  inputs: { weight: imports.sum('container_weight') },
  compute: ({ weight }) => weight,
});
