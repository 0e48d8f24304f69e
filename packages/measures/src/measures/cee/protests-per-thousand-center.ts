import { measure } from '../../algebra/measure.ts';
import { allOf, not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const protests = rowsOf('protest');
const filed = protests.where(protests.reported('center'));
const liquidations = rowsOf('liquidation');
const liquidated = liquidations.where(allOf(liquidations.reported('center'), not(liquidations.is('reliq'))));

/**
 * Center protest intensity: the amount at stake in protests filed in the period against decisions of Centers, over the
 * duty, tax and fees that they liquidated in it (protests per amount liquidated). Reliquidations do not count again.
 * Two facts, each summed by itself.
 *
 * @nulls Null when Centers liquidated nothing.
 */
export const protestsPerThousandCenter = measure({
  id: 'cee/protests-per-thousand-center',
  title: 'Center protest intensity',
  aliases: ['protests per liquidation', 'protest rate of Centers'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(amount protested) / sum(liquidated_total)',
  source: 'cfr-19-174',
  inputs: { protested: filed.sum('amount'), liquidated: liquidated.sum('liquidated_total') },
  compute: ({ protested, liquidated: total }) => ratioOrNull(protested, total),
});
