import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Import charges of general imports: freight, insurance and other costs from the port of export to the
 * first U.S. port, duty excluded (also: freight and insurance).
 *
 * @nulls Null when an input is not reported.
 */
export const importCharges = measure({
  id: 'imports/import-charges',
  title: 'Import charges, general imports',
  aliases: ['freight and insurance', 'GEN_CHA'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(general_charges)',
  source: 'census-guide',
  inputs: { value: imports.sum('general_charges') },
  compute: ({ value }) => dollars(value),
});
