import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * CIF value of general imports: landed value at the first port of arrival before duty, which is customs
 * value plus import charges (also: cost, insurance and freight).
 *
 * @nulls Null when an input is not reported.
 */
export const cifValue = measure({
  id: 'imports/cif-value',
  title: 'CIF value of general imports',
  aliases: ['cost, insurance and freight', 'landed value', 'GEN_CIF'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(general_cif_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('general_cif_value') },
  compute: ({ value }) => dollars(value),
});
