import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Dutiable value: customs value of goods that are subject to duty; rate provisions 70 and 79, for which
 * no duty is calculated, are in it.
 *
 * @nulls Null when an input is not reported.
 */
export const dutiableValue = measure({
  id: 'imports/dutiable-value',
  title: 'Dutiable value of imports for consumption',
  aliases: ['DUT_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(dutiable_value)',
  source: 'census-guide',
  inputs: { value: imports.sum('dutiable_value') },
  compute: ({ value }) => dollars(value),
});
