import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Share of the entries liquidated in the period that were liquidated as entered (also: no-change rate).
 * Reliquidations do not count: their change is again measured from the estimate.
 *
 * @nulls Null when nothing was liquidated.
 */
export const noChangeRate = measure({
  id: 'liquidation/no-change-rate',
  title: 'Liquidated as entered rate',
  aliases: ['no-change liquidations', 'liquidated without change'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(liquidation where change = 0) / count(liquidation)',
  source: 'cfr-19-159-9',
  inputs: {
    unchanged: firstLiquidations.count().where(compare(firstLiquidations.number('change'), '=', 0)),
    liquidated: firstLiquidations.count(),
  },
  compute: ({ unchanged, liquidated }) => ratioOrNull(unchanged, liquidated),
});
