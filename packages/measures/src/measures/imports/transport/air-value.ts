import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Air value: customs value of general imports that arrive by air.
 *
 * @nulls Null when an input is not reported.
 */
export const airValue = measure({
  id: 'imports/air-value',
  title: 'General imports by air',
  aliases: ['air freight value', 'AIR_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(air_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('air_value') },
  compute: ({ value }) => dollars(value),
});
