import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Effective duty rate: calculated duty over customs value of imports for consumption (also: average
 * effective tariff rate, ad valorem equivalent).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const effectiveDutyRate = measure({
  id: 'imports/effective-duty-rate',
  title: 'Effective duty rate on imports for consumption',
  aliases: ['effective tariff rate', 'average tariff', 'ad valorem equivalent', 'AVE', 'AETR'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(calculated_duty) / sum(consumption_value)',
  source: 'usitc-dataweb',
  inputs: { duty: imports.sum('calculated_duty'), value: imports.sum('consumption_value') },
  compute: ({ duty, value }) => ratioOrNull(duty, value),
});
