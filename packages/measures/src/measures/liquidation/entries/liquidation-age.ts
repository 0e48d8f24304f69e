import { measure } from '../../../algebra/measure.ts';
import { days } from '../../../algebra/values.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Median days from entry to liquidation of the entries liquidated in the period, exact. By definition of those
 * that are liquidated: the others are the unliquidated inventory, and years of suspension among them would be no
 * better known by guessing.
 *
 * @nulls Null when nothing was liquidated.
 */
export const liquidationAge = measure({
  id: 'liquidation/liquidation-age',
  title: 'Age at liquidation',
  aliases: ['days from entry to liquidation', 'liquidation cycle'],
  unit: 'days',
  direction: 'neutral',
  formula: 'p50(liq_date - entry_date)',
  source: 'usc-19-1504-a',
  inputs: {
    median: firstLiquidations.median(
      days(firstLiquidations.date('entry_date'), firstLiquidations.date('liq_date')),
    ),
  },
  compute: ({ median }) => median,
});
