import { measure } from '../../../algebra/measure.ts';
import { absolute, minus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Changes at liquidation without their signs, over the estimated amounts of the same entries, so that refunds and
 * advances do not cancel: how far estimates are off.
 *
 * @nulls Null when nothing was estimated.
 */
export const absoluteChangeRatio = measure({
  id: 'liquidation/absolute-change-ratio',
  title: 'Absolute liquidation change ratio',
  aliases: ['accuracy of estimated duties'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(abs(liquidated_total - est_total)) / sum(est_total)',
  source: 'definition',
  inputs: {
    changes: firstLiquidations.sum(
      absolute(minus(firstLiquidations.number('liquidated_total'), firstLiquidations.number('est_total'))),
    ),
    estimated: firstLiquidations.sum('est_total'),
  },
  compute: ({ changes, estimated }) => ratioOrNull(changes, estimated),
});
