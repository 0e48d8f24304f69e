import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { coveredValue } from '../covered-lines.ts';

/**
 * AD/CVD value: entered value of goods covered by an antidumping or countervailing duty order (also: value subject
 * to trade remedy orders). A line under both kinds of order counts once; cancelled entries do not count. By date
 * of entry.
 *
 * @nulls Never null; zero when no line names a case.
 */
export const adcvdValue = measure({
  id: 'adcvd/adcvd-value',
  title: 'Value subject to AD/CVD',
  aliases: ['AD/CVD value', 'dumping value', 'goods under order'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) of lines with an AD or a CVD case',
  source: 'cbp-trade-travel-report',
  inputs: { value: coveredValue },
  compute: ({ value }) => dollars(value),
});
