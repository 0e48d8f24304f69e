import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed } from './preferences.ts';

/**
 * Value exempt from MPF: entered value of lines that claim a programme and are free of the merchandise processing
 * fee. Other exemptions (chapter 98, insular possessions) claim none and are not in it. Cancelled entries do not count.
 *
 * @nulls Never null; zero when nothing was exempt.
 */
export const mpfExemptValue = measure({
  id: 'fta/mpf-exempt-value',
  title: 'Value exempt from MPF under preference',
  aliases: ['merchandise processing fee exemption', 'MPF exempt imports'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) of lines that claim a programme and are exempt from the fee',
  source: 'cfr-19-24-23',
  inputs: { value: standingLines.sum('entered_value').where(allOf(claimed, standingLines.is('mpf_exempt'))) },
  compute: ({ value }) => dollars(value),
});
