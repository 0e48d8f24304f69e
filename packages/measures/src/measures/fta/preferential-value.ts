import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed } from './preferences.ts';

/**
 * Value entered under preference (preferential imports): entered value of lines that claim a special programme
 * (SPI), agreements and other programmes alike, by the date of entry. A claim is what the importer says; it may be
 * denied later. Cancelled entries do not count.
 *
 * @nulls Never null; zero when nothing was claimed.
 */
export const preferentialValue = measure({
  id: 'fta/preferential-value',
  title: 'Value entered under preference',
  aliases: ['preferential imports', 'value under free trade agreements', 'SPI value'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) of lines with a special programme indicator',
  source: 'cbp-preference-totals',
  inputs: { value: standingLines.sum('entered_value').where(claimed) },
  compute: ({ value }) => dollars(value),
});
