import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Share of the entries liquidated in the period that were liquidated by operation of law, as entered, because CBP
 * had not acted in time.
 *
 * @nulls Null when nothing was liquidated.
 */
export const deemedLiquidationRate = measure({
  id: 'liquidation/deemed-liquidation-rate',
  title: 'Deemed liquidation rate',
  aliases: ['liquidated by operation of law'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(liquidation where deemed) / count(liquidation)',
  source: 'usc-19-1504-a',
  inputs: {
    deemed: firstLiquidations.count().where(firstLiquidations.is('deemed')),
    liquidated: firstLiquidations.count(),
  },
  compute: ({ deemed, liquidated }) => ratioOrNull(deemed, liquidated),
});
