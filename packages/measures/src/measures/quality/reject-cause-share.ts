import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const messages = rowsOf('message');
const rejected = messages.where(messages.is('rejected'));
const explained = rejected.where(messages.reported('cause'));

/**
 * Leading reject cause share: the share of the rejections of the period that is due to the most frequent cause (also:
 * Pareto share). Rejections without a cause are in the whole and are no cause.
 *
 * @nulls Null when nothing was rejected, and when no rejection has a cause.
 */
export const rejectCauseShare = measure({
  id: 'quality/reject-cause-share',
  title: 'Leading reject cause share',
  aliases: ['Pareto of rejections', 'most frequent reject reason'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'max(count by cause) / count(rejected)',
  source: 'definition',
  inputs: {
    causes: explained.groups(['cause'], { count: explained.count() }),
    rejected: rejected.count(),
  },
  compute: ({ causes, rejected: all }) => {
    const counts = causes.map(({ count }) => count ?? 0);
    return counts.length === 0 ? null : ratioOrNull(Math.max(...counts), all);
  },
});
