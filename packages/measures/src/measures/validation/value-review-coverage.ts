import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { isReviewed } from './is-reviewed.ts';

/**
 * Share of the value entered in the period whose lines a validation activity has reviewed, whenever that was. The
 * value is that of the entry line: a line that two activities reviewed counts once; lines of cancelled entries do
 * not count.
 *
 * @nulls Null when nothing of value was entered.
 */
export const valueReviewCoverage = measure({
  id: 'validation/value-review-coverage',
  title: 'Value review coverage',
  aliases: ['value reviewed'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value of the lines with a review) / sum(entered_value), by date of entry',
  source: 'dhs-cbp-pia-036',
  inputs: {
    reviewed: standingLines.sum('entered_value').where(isReviewed),
    filed: standingLines.sum('entered_value'),
  },
  compute: ({ reviewed, filed }) => ratioOrNull(reviewed, filed),
});
