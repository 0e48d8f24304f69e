import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * CIF value of imports for consumption: customs value plus import charges.
 *
 * @nulls Null when an input is not reported.
 */
export const consumptionCifValue = measure({
  id: 'imports/consumption-cif-value',
  title: 'CIF value of imports for consumption',
  aliases: ['CON_CIF'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(consumption_cif_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('consumption_cif_value') },
  compute: ({ value }) => dollars(value),
});
