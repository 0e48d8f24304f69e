import { measure } from '../../../algebra/measure.ts';
import { minus } from '../../../algebra/values.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Liquidated less estimated duties, taxes and fees of the entries liquidated in the period: increases less
 * decreases, without interest. Reliquidations do not count: their change is again measured from the estimate.
 *
 * @nulls Never null; zero when nothing was liquidated.
 */
export const netLiquidationChange = measure({
  id: 'liquidation/net-liquidation-change',
  title: 'Net change at liquidation',
  aliases: ['liquidation change', 'bills less refunds at liquidation'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(liquidated_total - est_total)',
  source: 'usc-19-1505-b',
  inputs: {
    change: firstLiquidations.sum(
      minus(firstLiquidations.number('liquidated_total'), firstLiquidations.number('est_total')),
    ),
  },
  compute: ({ change }) => dollars(change),
});
