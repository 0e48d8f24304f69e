import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Container value: customs value of general imports that arrive in containers by vessel; part of the
 * vessel value.
 *
 * @nulls Null when an input is not reported.
 */
export const containerValue = measure({
  id: 'imports/container-value',
  title: 'General imports in containers by vessel',
  aliases: ['containerised imports', 'CNT_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(container_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('container_value') },
  compute: ({ value }) => dollars(value),
});
