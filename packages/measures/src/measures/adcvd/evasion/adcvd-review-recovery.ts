import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const activities = rowsOf('validation_activity');
const reviews = activities.on('closed').where(activities.codeIn('type', 'ADCVD'));

/**
 * AD/CVD recovered by entry reviews: change of revenue in reviews of entry summaries for antidumping and
 * countervailing duty that were closed in the period, refunds set off (entry summary reviews). FY2018: 65.5
 * million dollars.
 *
 * @nulls Never null; zero when no review was closed.
 */
export const adcvdReviewRecovery = measure({
  id: 'adcvd/adcvd-review-recovery',
  title: 'AD/CVD recovered by entry reviews',
  aliases: ['entry summary reviews'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(revenue_change where type = ADCVD) by closed',
  source: 'cbp-adcvd-report',
  inputs: { change: reviews.sum('revenue_change') },
  compute: ({ change }) => dollars(change),
});
