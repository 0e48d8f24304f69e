import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { billed } from './open-bills.ts';

const bills = rowsOf('bill_receivable');

/**
 * Cohort collection rate: what has been paid so far of the bills issued in the period, over what was billed,
 * interest included on both sides. The cohorts of late months have had less time: compare cohorts of one age.
 *
 * @nulls Null when nothing was billed.
 */
export const cohortCollectionRate = measure({
  id: 'revenue/cohort-collection-rate',
  title: 'Collection rate of bills by cohort of issue',
  aliases: ['collected of billed', 'vintage collection rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(paid_to_date) / sum(principal + interest), by issue date',
  source: 'gao-16-542',
  inputs: { paid: bills.sum('paid_to_date'), issued: bills.sum(billed) },
  compute: ({ paid, issued }) => ratioOrNull(paid, issued),
});
