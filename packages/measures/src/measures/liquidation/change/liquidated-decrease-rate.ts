import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Share of the entries liquidated in the period for which less is due than was estimated, so that CBP refunds the
 * difference. Reliquidations do not count: their change is again measured from the estimate.
 *
 * @nulls Null when nothing was liquidated.
 */
export const liquidatedDecreaseRate = measure({
  id: 'liquidation/liquidated-decrease-rate',
  title: 'Liquidated decrease rate',
  aliases: ['liquidated with a refund'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(liquidation where change < 0) / count(liquidation)',
  source: 'cfr-19-24-36',
  inputs: {
    decreased: firstLiquidations.count().where(compare(firstLiquidations.number('change'), '<', 0)),
    liquidated: firstLiquidations.count(),
  },
  compute: ({ decreased, liquidated }) => ratioOrNull(decreased, liquidated),
});
