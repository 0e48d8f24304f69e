import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { differenceOrNull } from '../../../formulas/basics/difference-or-null.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Net warehouse accumulation: general imports less imports for consumption, by identity inflow less
 * withdrawals; a lead indicator of deferred duty.
 *
 * @nulls Null when an input is not reported.
 */
export const warehouseNetAccumulation = measure({
  id: 'imports/warehouse-net-accumulation',
  title: 'Net accumulation in warehouses and zones',
  aliases: ['inventory in bond'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(general_value) - sum(consumption_value)',
  source: 'census-guide',
  inputs: { arrived: imports.sum('general_value'), consumed: imports.sum('consumption_value') },
  compute: ({ arrived, consumed }) => dollars(differenceOrNull(arrived, consumed)),
});
