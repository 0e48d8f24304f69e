import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { isReviewed } from './is-reviewed.ts';

/**
 * Share of the entry summary lines entered in the period that a validation activity has reviewed, whenever that
 * was: the lines of one cohort above and below. A line that two activities reviewed counts once; lines of
 * cancelled entries do not count.
 *
 * @nulls Null when no line was entered.
 */
export const lineReviewCoverage = measure({
  id: 'validation/line-review-coverage',
  title: 'Post-release review coverage',
  aliases: ['lines reviewed', 'review coverage'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(line with a review) / count(line), by date of entry',
  source: 'dhs-cbp-pia-036',
  inputs: { reviewed: standingLines.count().where(isReviewed), filed: standingLines.count() },
  compute: ({ reviewed, filed }) => ratioOrNull(reviewed, filed),
});
