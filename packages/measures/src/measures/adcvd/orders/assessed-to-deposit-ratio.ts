import { allOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { lastDay, outer } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const liquidations = rowsOf('liquidation');
const replaced = liquidations
  .matching({ entry_no: liquidations.text('entry_no') })
  .where(
    allOf(
      compare(liquidations.date('liq_date'), '>', outer(liquidations.date('liq_date'))),
      compare(liquidations.date('liq_date'), '<=', lastDay()),
    ),
  )
  .exist();
const lastUnderOrder = liquidations.where(allOf(liquidations.is('adcvd'), not(replaced)));

/**
 * Final to deposit ratio: antidumping and countervailing duty as liquidated over what had been deposited for the
 * same entries (retrospective assessment; above one the importer owes more). Cohort: entries whose last
 * liquidation, as known at the end of the period, lies in it. A liquidation that a reliquidation has replaced by
 * then does not count, or its deposits would count twice.
 *
 * @nulls Null when the entries had no deposits.
 */
export const assessedToDepositRatio = measure({
  id: 'adcvd/assessed-to-deposit-ratio',
  title: 'Final to deposit ratio',
  aliases: ['retrospective assessment ratio', 'final duty over deposits'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(adcvd_final) / sum(adcvd_deposit), last liquidations under an order',
  source: 'gao-16-542',
  inputs: { assessed: lastUnderOrder.sum('adcvd_final'), deposited: lastUnderOrder.sum('adcvd_deposit') },
  compute: ({ assessed, deposited }) => ratioOrNull(assessed, deposited),
});
