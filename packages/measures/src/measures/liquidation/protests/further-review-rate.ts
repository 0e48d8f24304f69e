import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { protests } from './protests.ts';

const requested = protests.where(protests.is('afr_requested'));

/**
 * Share of the protests filed in the period with an application for further review (AFR) for which it was granted,
 * as known now.
 *
 * @nulls Null when no further review was requested.
 */
export const furtherReviewRate = measure({
  id: 'liquidation/further-review-rate',
  title: 'Further review rate',
  aliases: ['application for further review', 'AFR'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'distinct(protest where afr_granted) / distinct(protest where afr_requested), by date of filing',
  source: 'cfr-19-174-23',
  inputs: {
    granted: requested.distinct('protest_no').where(protests.is('afr_granted')),
    requests: requested.distinct('protest_no'),
  },
  compute: ({ granted, requests }) => ratioOrNull(granted, requests),
});
