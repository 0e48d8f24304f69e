import { allOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { firstLiquidations } from '../first-liquidations.ts';

const plain = firstLiquidations.where(
  allOf(not(firstLiquidations.is('extended')), not(firstLiquidations.is('suspended'))),
);

/**
 * Share of the entries liquidated in the period, neither extended nor suspended, that were liquidated within 314
 * days and one weekly cycle: 321 days, the last one included.
 *
 * @nulls Null when nothing was liquidated but what had been extended or suspended.
 */
export const onCycleRate = measure({
  id: 'liquidation/on-cycle-rate',
  title: 'Liquidations within the 314-day cycle',
  aliases: ['314-day cycle rate', 'liquidated on schedule'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'count(liquidation where age <= 321, not extended, not suspended) / count(liquidation where not extended, not suspended)',
  source: 'cfr-19-159-9',
  inputs: {
    scheduled: plain
      .count()
      .where(
        compare(days(firstLiquidations.date('entry_date'), firstLiquidations.date('liq_date')), '<=', 321),
      ),
    liquidated: plain.count(),
  },
  compute: ({ scheduled, liquidated }) => ratioOrNull(scheduled, liquidated),
});
