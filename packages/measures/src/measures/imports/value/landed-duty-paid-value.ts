import { imports } from '../../../algebra/fact-inputs.ts';
import { plus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Landed duty-paid value: CIF value plus calculated duty, what the goods cost at the door of the customs
 * territory (also: LDP value).
 *
 * @nulls Null when no row reports both parts.
 */
export const landedDutyPaidValue = measure({
  id: 'imports/landed-duty-paid-value',
  title: 'Landed duty-paid value of imports for consumption',
  aliases: ['LDP', 'landed cost'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(consumption_cif_value + calculated_duty)',
  source: 'usitc-dataweb',
  inputs: {
    value: imports.sum(plus(imports.flow('consumption_cif_value'), imports.flow('calculated_duty'))),
  },
  compute: ({ value }) => dollars(value),
});
