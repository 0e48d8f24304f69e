import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { activities } from './activities.ts';

/**
 * Share of the validation activities opened in the period because of a risk criterion, and not by random
 * selection, an allegation or a referral.
 *
 * @nulls Null when no activity was opened.
 */
export const riskBasedShare = measure({
  id: 'validation/risk-based-share',
  title: 'Risk-based share of activities',
  aliases: ['risk-based reviews'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(activity where trigger = RISK) / count(activity), by date of opening',
  source: 'gao-17-618',
  inputs: {
    riskBased: activities.count().where(activities.codeIn('trigger', 'RISK')),
    opened: activities.count(),
  },
  compute: ({ riskBased, opened }) => ratioOrNull(riskBased, opened),
});
