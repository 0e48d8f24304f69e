import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { issuedBills } from './issued-bills.ts';

const entered = rowsOf('entry_summary')
  .matching({ entry_no: issuedBills.text('entry_no') })
  .first('entry_date');
const billsOfEntries = issuedBills.on(entered);

/**
 * Uncollected share of AD/CVD billed: open balance over principal of the bills for goods entered in the period
 * (uncollected AD/CVD by fiscal year of entry). Cohort by the date of entry and not of the bill, which comes years
 * later: young cohorts have few bills yet. Balances are those of the records today. The balance holds interest, as
 * in the reports; the share can be above one.
 *
 * @nulls Null when nothing was billed for entries of the period. Bills whose entry is not known are left out.
 */
export const adcvdUncollectedRate = measure({
  id: 'adcvd/adcvd-uncollected-rate',
  title: 'Uncollected share of AD/CVD billed',
  aliases: ['AD/CVD nonpayment rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(balance) / sum(principal) of AD/CVD bills, by date of entry',
  source: 'gao-16-542',
  inputs: { open: billsOfEntries.sum('balance'), billed: billsOfEntries.sum('principal') },
  compute: ({ open, billed }) => ratioOrNull(open, billed),
});
