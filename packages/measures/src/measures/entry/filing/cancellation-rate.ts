import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const entries = rowsOf('entry_summary');

/**
 * Cancellation rate: entry summaries cancelled after they were accepted, over all entry summaries, the cancelled
 * ones included: the one measure here that counts them.
 *
 * @nulls Null when there is no entry summary.
 */
export const cancellationRate = measure({
  id: 'entry/cancellation-rate',
  title: 'Cancellation rate of entry summaries',
  aliases: ['voided entries'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(entry where cancelled) / count(entry, cancelled included)',
  source: 'cbp-summary-rules',
  inputs: { cancelled: entries.count().where(entries.is('cancelled')), entries: entries.count() },
  compute: ({ cancelled, entries }) => ratioOrNull(cancelled, entries),
});
