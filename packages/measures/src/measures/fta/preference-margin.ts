import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { dutyTakenOff, potentiallyEligible } from './preferences.ts';

/**
 * Trade-weighted preference margin: the rate without preference less that under it, weighted by value, over
 * potentially eligible lines. Where a line states no rate of preference it is taken as free. Weighted by what was
 * imported: lines that a high tariff keeps out have no weight. Cancelled entries do not count.
 *
 * @nulls Null when nothing was eligible.
 */
export const preferenceMargin = measure({
  id: 'fta/preference-margin',
  title: 'Trade-weighted preference margin',
  aliases: ['tariff preference margin', 'margin of preference'],
  unit: 'percentage_points',
  direction: 'neutral',
  formula: 'sum(entered_value * (mfn_rate - pref_rate or 0)) / sum(entered_value), potentially eligible',
  source: 'espitia-2018',
  inputs: {
    margin: standingLines.sum(dutyTakenOff).where(potentiallyEligible),
    value: standingLines.sum('entered_value').where(potentiallyEligible),
  },
  compute: ({ margin, value }) => ratioOrNull(margin, value),
});
