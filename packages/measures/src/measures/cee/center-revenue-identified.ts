import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { centerEntries } from './center-entries.ts';

const activities = rowsOf('validation_activity');
const closed = activities.where(activities.reported('center')).on('closed');

/**
 * Center revenue identified per million dollars of portfolio duty: the change of revenue that validation activities of
 * Centers closed in the period found, over the estimated duty of the entries of the period that they own. Two facts,
 * each summed by itself.
 *
 * @nulls Null when the entries owe no duty.
 */
export const centerRevenueIdentified = measure({
  id: 'cee/center-revenue-identified',
  title: 'Center revenue identified per portfolio million',
  aliases: ['revenue identified by Centers'],
  unit: 'usd_per_million',
  direction: 'higher_is_better',
  formula: 'sum(revenue_change) / sum(duty_est) * 1e6',
  source: 'dhs-oig-22-34',
  inputs: { found: closed.sum('revenue_change'), duty: centerEntries.sum('duty_est') },
  compute: ({ found, duty }) => {
    const share = ratioOrNull(found, duty);
    return share === null ? null : share * 1e6;
  },
});
