import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { daysPastDue, openBalance, openBills } from './open-bills.ts';

/**
 * Share of the open balance more than one year past due (365 days or fewer do not count) at the end of the period.
 *
 * @nulls Null when nothing is open.
 */
export const delinquentOver1YearShare = measure({
  id: 'revenue/delinquent-over-1-year-share',
  title: 'Share of open balance over one year past due',
  aliases: ['delinquent over one year', 'aged receivables'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(balance where days past due > 365) / sum(balance), open bills',
  source: 'treasury-receivables',
  inputs: {
    old: openBills.sum(openBalance).where(compare(daysPastDue, '>', 365)),
    open: openBills.sum(openBalance),
  },
  compute: ({ old, open }) => ratioOrNull(old, open),
});
