import { measure } from '../../../algebra/measure.ts';
import { days, orElse } from '../../../algebra/values.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Median days for which liquidation was suspended, of the suspended entries liquidated in the period, exact. The
 * suspension ends when it is lifted; liquidation follows within six months, and is taken where the lifting is not
 * recorded.
 *
 * @nulls Null when no suspended entry was liquidated.
 */
export const suspensionDays = measure({
  id: 'liquidation/suspension-days',
  title: 'Suspension duration',
  aliases: ['days suspended', 'length of suspension'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'p50(suspension_lifted - suspension_start), to liq_date where the lifting is not known',
  source: 'gao-2011-81',
  inputs: {
    median: firstLiquidations.median(
      days(
        firstLiquidations.date('suspension_start'),
        orElse(firstLiquidations.date('suspension_lifted'), firstLiquidations.date('liq_date')),
      ),
    ),
  },
  compute: ({ median }) => median,
});
