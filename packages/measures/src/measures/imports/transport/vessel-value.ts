import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Vessel value: customs value of general imports that arrive by vessel, containers included (also: ocean
 * imports).
 *
 * @nulls Null when an input is not reported.
 */
export const vesselValue = measure({
  id: 'imports/vessel-value',
  title: 'General imports by vessel',
  aliases: ['ocean imports', 'VES_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(vessel_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('vessel_value') },
  compute: ({ value }) => dollars(value),
});
