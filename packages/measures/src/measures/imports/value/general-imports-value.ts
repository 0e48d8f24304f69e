import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * General imports value: customs value of all goods that arrive, whether consumed at once or placed in a
 * bonded warehouse or foreign trade zone (also: total imports, general basis). Withdrawals are not
 * counted again.
 *
 * @nulls Null when an input is not reported.
 */
export const generalImportsValue = measure({
  id: 'imports/general-imports-value',
  title: 'General imports value (customs value)',
  aliases: ['total imports', 'imports, general basis', 'GEN_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(general_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('general_value') },
  compute: ({ value }) => dollars(value),
});
