import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';
import { consideredProtests } from './considered-protests.ts';
import { protests } from './protests.ts';

const denied = dueInPeriod(consideredProtests, protests.date('decision_date'), 180).where(
  not(protests.is('approved')),
);

/**
 * Share of the protests denied in whole or in part that were summonsed in the Court of International Trade. Of the
 * denials whose 180th day falls in the period: until then a civil action may be filed, and to count newer ones as
 * not challenged would be wrong.
 *
 * @nulls Null when no denial had its 180th day in the period.
 */
export const courtChallengeRate = measure({
  id: 'liquidation/court-challenge-rate',
  title: 'Court challenge rate',
  aliases: ['summons in the Court of International Trade', 'denied protests litigated'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    'distinct(denied protest with a summons) / distinct(denied protest), by the end of the time to sue',
  source: 'cfr-19-174-31',
  inputs: {
    summonsed: denied.distinct('protest_no').where(protests.is('summons')),
    denials: denied.distinct('protest_no'),
  },
  compute: ({ summonsed, denials }) => ratioOrNull(summonsed, denials),
});
