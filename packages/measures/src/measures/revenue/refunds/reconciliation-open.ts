import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const flagged = standingEntries
  .where(standingEntries.is('recon_flag'))
  .standing('entry_date', 'reconciled_date');

/**
 * Open reconciliation entries: entry summaries flagged for reconciliation that are not reconciled at the end of
 * the period, cancelled ones left out.
 *
 * @nulls Never null; zero without one.
 */
export const reconciliationOpen = measure({
  id: 'revenue/reconciliation-open',
  title: 'Open reconciliation entries',
  aliases: ['underlying entries awaiting reconciliation', 'reconciliation backlog'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(entry where recon_flag and not reconciled by the end of the period)',
  source: 'cbp-reconciliation-test',
  inputs: { open: flagged.count() },
  compute: ({ open }) => open,
});
