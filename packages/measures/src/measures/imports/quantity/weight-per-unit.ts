import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Quantity ratio: second quantity per first quantity, inside one unit of each, such as kilograms per
 * dozen; a check on misdeclared quantities.
 *
 * @nulls Null when the rows have more than one unit, or the quantity is not reported. Null when the
 *   first quantity is zero.
 */
export const weightPerUnit = measure({
  id: 'imports/weight-per-unit',
  title: 'Second quantity per first quantity, imports for consumption',
  aliases: ['quantity ratio', 'kilograms per unit'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(consumption_quantity_2) / sum(consumption_quantity_1) in one unit each',
  source: 'census-imdb',
  inputs: {
    first: imports.quantity('consumption_quantity_1', 'unit_1'),
    second: imports.quantity('consumption_quantity_2', 'unit_2'),
  },
  compute: ({ first, second }) => ratioOrNull(second, first),
});
