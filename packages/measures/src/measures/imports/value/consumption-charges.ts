import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Import charges of imports for consumption: freight, insurance and other costs to the first U.S. port,
 * duty excluded.
 *
 * @nulls Null when an input is not reported.
 */
export const consumptionCharges = measure({
  id: 'imports/consumption-charges',
  title: 'Import charges, imports for consumption',
  aliases: ['CON_CHA'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(consumption_charges)',
  source: 'census-guide',
  inputs: { value: imports.sum('consumption_charges') },
  compute: ({ value }) => dollars(value),
});
