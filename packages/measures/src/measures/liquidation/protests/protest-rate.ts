import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';
import { allLiquidations } from '../first-liquidations.ts';
import { protests } from './protests.ts';

const due = dueInPeriod(allLiquidations, allLiquidations.date('liq_date'), 180);
const protested = protests
  .matching({
    entry_no: allLiquidations.text('entry_no'),
    liq_date: allLiquidations.date('liq_date'),
  })
  .exist();

/**
 * Protested liquidations per thousand. Of the liquidations and reliquidations whose 180th day falls in the period:
 * until then they may still be protested, so that newer ones would look better than they are. A protest of many
 * entries counts each of them; a liquidation with two protests counts once.
 *
 * @nulls Null when no liquidation had its 180th day in the period.
 */
export const protestRate = measure({
  id: 'liquidation/protest-rate',
  title: 'Protest rate',
  aliases: ['protested liquidations'],
  unit: 'per_1000',
  direction: 'lower_is_better',
  formula:
    '1000 * count(liquidation that is protested) / count(liquidation), by the end of the time to protest',
  source: 'usc-19-1514',
  inputs: { protested: due.count().where(protested), due: due.count() },
  compute: ({ protested: some, due: all }) => ratioOrNull(some, ratioOrNull(all, 1000)),
});
