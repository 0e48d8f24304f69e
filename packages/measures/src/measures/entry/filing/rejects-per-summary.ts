import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Rejections per accepted summary: all rejections over entry summaries, so that a summary that fails again and
 * again counts each time.
 *
 * @nulls Null when there is no entry summary.
 */
export const rejectsPerSummary = measure({
  id: 'entry/rejects-per-summary',
  title: 'Rejections per accepted summary',
  aliases: ['resubmissions'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'sum(reject_count) / count(entry)',
  source: 'cbp-summary-rules',
  inputs: { rejections: standingEntries.sum('reject_count'), entries: standingEntries.count() },
  compute: ({ rejections, entries }) => ratioOrNull(rejections, entries),
});
