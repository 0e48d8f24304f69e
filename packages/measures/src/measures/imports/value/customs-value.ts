import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Customs value of imports for consumption: appraised value of goods that clear for consumption at once
 * or by withdrawal from a warehouse or zone; duty, freight and insurance excluded (also: consumption
 * imports).
 *
 * @nulls Null when an input is not reported.
 */
export const customsValue = measure({
  id: 'imports/customs-value',
  title: 'Customs value of imports for consumption',
  aliases: ['imports for consumption', 'consumption basis', 'entered value', 'CON_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(consumption_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('consumption_value') },
  compute: ({ value }) => dollars(value),
});
