import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Entries that are not liquidated at the end of the period: entered by then, however long ago. One that is
 * liquidated on the last day does not count, one that is liquidated later does. Cancelled entries do not count.
 *
 * @nulls Never null; zero when all are liquidated.
 */
export const unliquidatedInventory = measure({
  id: 'liquidation/unliquidated-inventory',
  title: 'Unliquidated inventory',
  aliases: ['entries not liquidated', 'open entries'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry entered by the end of the period and not liquidated by then)',
  source: 'cfr-19-159',
  inputs: { open: standingEntries.standing('entry_date', 'liq_date').count() },
  compute: ({ open }) => open,
});
