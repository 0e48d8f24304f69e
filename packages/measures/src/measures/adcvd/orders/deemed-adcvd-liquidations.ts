import { allOf } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const liquidations = rowsOf('liquidation');

/**
 * Deemed AD/CVD liquidations: entries under a duty order that had been suspended and were liquidated by operation
 * of law at the deposit rate, because six months passed after the notice that the suspension was lifted (deemed
 * liquidation, 19 U.S.C. 1504(d)). By date of liquidation.
 *
 * @nulls Never null; zero when there was none.
 */
export const deemedAdcvdLiquidations = measure({
  id: 'adcvd/deemed-adcvd-liquidations',
  title: 'Deemed liquidated AD/CVD entries',
  aliases: ['liquidated by operation of law', '1504(d) liquidations'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(liquidation where adcvd and suspended and deemed)',
  source: 'usc-19-1504',
  inputs: {
    deemed: liquidations
      .count()
      .where(allOf(liquidations.is('adcvd'), liquidations.is('suspended'), liquidations.is('deemed'))),
  },
  compute: ({ deemed }) => deemed,
});
