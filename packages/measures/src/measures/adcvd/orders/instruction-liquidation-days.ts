import { allOf, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days } from '../../../algebra/values.ts';

const liquidations = rowsOf('liquidation');
const firstUnderOrder = liquidations.where(allOf(liquidations.is('adcvd'), not(liquidations.is('reliq'))));

/**
 * Instruction-to-liquidation time: median days from the lifting of suspension to the liquidation of an entry under
 * an AD/CVD order, over first liquidations of the period. Only entries that were liquidated can count, which hides
 * little: six months after the notice an entry is liquidated by operation of law (19 U.S.C. 1504(d)), and such
 * liquidations are in the median. A liquidation before the lifting gives negative days and stays in.
 *
 * @nulls Null when no liquidation of the period reports when its suspension was lifted.
 */
export const instructionLiquidationDays = measure({
  id: 'adcvd/instruction-liquidation-days',
  title: 'Instruction-to-liquidation time',
  aliases: ['days to liquidate after lifting of suspension'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'median(liq_date - suspension_lifted), first liquidations under an order',
  source: 'usc-19-1504',
  inputs: {
    lag: firstUnderOrder.median(days(liquidations.date('suspension_lifted'), liquidations.date('liq_date'))),
  },
  compute: ({ lag }) => lag,
});
