import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { drobisch } from '../../formulas/price/drobisch.ts';

/**
 * Unit value index: overall unit value of a homogeneous cell over that of the base period; a change of
 * mix inside the cell moves it (also: Drobisch index).
 *
 * @nulls Null when a quantity is not reported or has more than one unit, or a quantity or the base
 *   value is zero.
 */
export const unitValueIndex = measure({
  id: 'price/unit-value-index',
  title: 'Unit value index of imports for consumption (Drobisch)',
  aliases: ['Drobisch', 'average price change'],
  unit: 'index',
  direction: 'neutral',
  formula: '(sum(v1) / sum(q1)) / (sum(v0) / sum(q0)) in one unit',
  source: 'balk-2008',
  inputs: {
    currentValue: imports.sum('consumption_value'),
    currentQuantity: imports.quantity('consumption_quantity_1', 'unit_1'),
    baseValue: imports.sum('consumption_value').atBase(),
    baseQuantity: imports.quantity('consumption_quantity_1', 'unit_1').atBase(),
  },
  compute: (totals) => drobisch(totals),
});
