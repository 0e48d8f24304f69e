import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { choose, lastDay } from '../../../algebra/values.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const noticed = rowsOf('penalty_case').upToEnd('notice_date');
const closedLater = compare(noticed.date('closed'), '>', lastDay());
const decided = compare(noticed.date('decision_date'), '<=', lastDay());
const owed = choose(decided, noticed.number('mitigated'), noticed.number('assessed'));

/**
 * Penalty receivable: unpaid penalties at the end of the period, of cases with notice by then (civil fines and
 * penalties debt). A balance: over time the last value holds. Records hold the balance of today; what was open on
 * a case closed after the period is taken to be what was owed then, the assessed amount until the decision and the
 * mitigated one after it. 773.6 million dollars at the end of FY2000.
 *
 * @nulls Never null; zero when nothing is open.
 */
export const penaltyReceivable = measure({
  id: 'enforcement/penalty-receivable',
  title: 'Penalty receivable',
  aliases: ['fines and penalties debt', 'open penalties'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(open balance on the last day)',
  source: 'gao-02-655',
  inputs: { open: noticed.sum(choose(closedLater, owed, noticed.number('balance'))) },
  compute: ({ open }) => dollars(open),
});
