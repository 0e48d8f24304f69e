import { anyOf } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { orElse } from '../../../algebra/values.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';
import { allLiquidations } from '../first-liquidations.ts';

const lifted = allLiquidations
  .matching({ entry_no: standingEntries.text('entry_no') })
  .last('suspension_lifted');
const suspended = standingEntries
  .standing('suspended_date', orElse(lifted, standingEntries.date('liq_date')))
  .where(anyOf(standingEntries.is('suspended'), standingEntries.reported('liq_date')));

/**
 * Entries whose liquidation is suspended at the end of the period: suspended by then, and by then neither was the
 * suspension lifted nor the entry liquidated. The day of lifting comes with the liquidation; for an entry that is
 * not liquidated the record says whether it is suspended still. Cancelled entries do not count.
 *
 * @nulls Never null; zero when none is suspended.
 */
export const suspendedEntries = measure({
  id: 'liquidation/suspended-entries',
  title: 'Suspended entries',
  aliases: ['entries with suspended liquidation', 'suspension inventory'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry suspended by the end of the period, neither lifted nor liquidated by then)',
  source: 'gao-16-542',
  inputs: { suspended: suspended.count() },
  compute: ({ suspended: count }) => count,
});
