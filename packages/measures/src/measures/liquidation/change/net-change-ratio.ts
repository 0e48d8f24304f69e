import { measure } from '../../../algebra/measure.ts';
import { minus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Net change at liquidation over the estimated amounts of the same entries. Increases and decreases cancel; see
 * the absolute change ratio.
 *
 * @nulls Null when nothing was estimated.
 */
export const netChangeRatio = measure({
  id: 'liquidation/net-change-ratio',
  title: 'Net liquidation change ratio',
  aliases: ['relative change at liquidation'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(liquidated_total - est_total) / sum(est_total)',
  source: 'dhs-cbp-pia-036',
  inputs: {
    change: firstLiquidations.sum(
      minus(firstLiquidations.number('liquidated_total'), firstLiquidations.number('est_total')),
    ),
    estimated: firstLiquidations.sum('est_total'),
  },
  compute: ({ change, estimated }) => ratioOrNull(change, estimated),
});
