import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { countedOrNull } from '../../../formulas/basics/counted-or-null.ts';

/**
 * Ports in use: distinct ports of unlading with general imports value.
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const portsInUse = measure({
  id: 'imports/ports-in-use',
  title: 'Ports of unlading in use',
  aliases: ['port count'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(port) where general_value > 0',
  source: 'wits-metadata',
  inputs: {
    ports: imports.distinct('port').where(imports.compare('general_value', '>', 0)),
    value: imports.sum('general_value'),
  },
  compute: ({ ports, value }) => countedOrNull(ports, value),
});
