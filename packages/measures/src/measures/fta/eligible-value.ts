import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { potentiallyEligible } from './preferences.ts';

/**
 * Potentially eligible value: entered value of goods of a partner country on the day of entry whose rate without
 * preference is above zero; what is free for all cannot gain from a claim. It is an upper bound: that a programme
 * leaves a tariff line out, and whether goods meet its rule of origin, is not known here. Programmes whose countries
 * are not listed (GSP) are not in it. Cancelled entries do not count.
 *
 * @nulls Never null; zero when nothing was eligible.
 */
export const eligibleValue = measure({
  id: 'fta/eligible-value',
  title: 'Value potentially eligible for preference',
  aliases: ['eligible value', 'preference coverage value', 'eligible imports'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) where the origin is a partner on the entry date and mfn_rate > 0',
  source: 'wto-preference-utilisation',
  inputs: { value: standingLines.sum('entered_value').where(potentiallyEligible) },
  compute: ({ value }) => dollars(value),
});
