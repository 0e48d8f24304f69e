import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed, potentiallyEligible } from './preferences.ts';

/**
 * Preference utilisation rate (PUR): value of potentially eligible lines that claimed a programme over the value of
 * all potentially eligible lines. Lines that are free for all are in neither. As eligibility is an upper bound, the
 * rate is a lower one; claims on lines that do not count as eligible do not raise it. Cancelled entries do not count.
 *
 * @nulls Null when nothing was eligible.
 */
export const utilisationRate = measure({
  id: 'fta/utilisation-rate',
  title: 'Preference utilisation rate',
  aliases: ['PUR', 'preference utilization rate', 'FTA utilisation'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(entered_value claimed and potentially eligible) / sum(entered_value potentially eligible)',
  source: 'wto-preference-utilisation',
  inputs: {
    used: standingLines.sum('entered_value').where(allOf(potentiallyEligible, claimed)),
    eligible: standingLines.sum('entered_value').where(potentiallyEligible),
  },
  compute: ({ used, eligible }) => ratioOrNull(used, eligible),
});
