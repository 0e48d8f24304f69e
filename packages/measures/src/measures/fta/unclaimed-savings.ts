import { allOf, not } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed, dutyTakenOff, potentiallyEligible } from './preferences.ts';

/**
 * Unclaimed duty savings (duty left on the table), at most: value times the rate without preference, of potentially
 * eligible lines that claimed no programme. A line without a claim states no rate of preference, so it is taken as
 * free; what a programme leaves out counts too. Both make it an upper bound. Cancelled entries do not count.
 *
 * @nulls Never null; zero when every eligible line made a claim.
 */
export const unclaimedSavings = measure({
  id: 'fta/unclaimed-savings',
  title: 'Unclaimed duty savings, at most',
  aliases: ['unused preference', 'duty left on the table'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value * (mfn_rate - pref_rate or 0)), potentially eligible and not claimed',
  source: 'wto-preference-utilisation',
  inputs: { unclaimed: standingLines.sum(dutyTakenOff).where(allOf(potentiallyEligible, not(claimed))) },
  compute: ({ unclaimed }) => ratioOrNull(unclaimed, 100),
});
