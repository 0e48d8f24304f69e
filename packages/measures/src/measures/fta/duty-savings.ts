import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { minus, times } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed } from './preferences.ts';

const rates = allOf(standingLines.reported('mfn_rate'), standingLines.reported('pref_rate'));
const saved = times(
  standingLines.number('entered_value'),
  minus(standingLines.number('mfn_rate'), standingLines.number('pref_rate')),
);

/**
 * Duty savings from preference (duty forgone, tariff savings): value times the rate without preference less that of
 * the preference claimed, over lines that claim and state both rates. Ordinary duty alone; a rate of preference above
 * the general one takes off. Rates by quantity are in the rates as fractions of value. Cancelled entries do not count.
 *
 * @nulls Never null; zero when no line claims with both rates.
 */
export const dutySavings = measure({
  id: 'fta/duty-savings',
  title: 'Duty savings from preference',
  aliases: ['duty forgone under preference', 'tariff savings'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value * (mfn_rate - pref_rate)) of lines that claim and state both rates',
  source: 'usitc-preference',
  inputs: { saved: standingLines.sum(saved).where(allOf(claimed, rates)) },
  compute: ({ saved: cents }) => ratioOrNull(cents, 100),
});
