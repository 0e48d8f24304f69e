import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Share of the entries liquidated in the period for which more is due than was estimated (also: rate or value
 * advance). Reliquidations do not count: their change is again measured from the estimate.
 *
 * @nulls Null when nothing was liquidated.
 */
export const rateAdvanceRate = measure({
  id: 'liquidation/rate-advance-rate',
  title: 'Rate advance rate',
  aliases: ['liquidated with an increase', 'bills at liquidation'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(liquidation where change > 0) / count(liquidation)',
  source: 'cfr-19-152-2',
  inputs: {
    increased: firstLiquidations.count().where(compare(firstLiquidations.number('change'), '>', 0)),
    liquidated: firstLiquidations.count(),
  },
  compute: ({ increased, liquidated }) => ratioOrNull(increased, liquidated),
});
