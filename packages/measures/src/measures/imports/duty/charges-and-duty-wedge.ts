import { imports } from '../../../algebra/fact-inputs.ts';
import { plus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Charges and duty wedge: import charges and calculated duty over customs value, the cost of bringing
 * goods across the border (also: trade cost wedge).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const chargesAndDutyWedge = measure({
  id: 'imports/charges-and-duty-wedge',
  title: 'Charges and duty over customs value, imports for consumption',
  aliases: ['trade cost wedge', 'border cost'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(consumption_charges + calculated_duty) / sum(consumption_value)',
  source: 'census-imdb',
  inputs: {
    costs: imports.sum(plus(imports.flow('consumption_charges'), imports.flow('calculated_duty'))),
    value: imports.sum('consumption_value'),
  },
  compute: ({ costs, value }) => ratioOrNull(costs, value),
});
