import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Entered value over entry summary lines (also: average line value), by date of entry. A few very large lines pull it
 * up; the median does not follow them. Lines of cancelled entries do not count.
 *
 * @nulls Null without a line.
 */
export const valuePerLine = measure({
  id: 'imports/value-per-line',
  title: 'Average value per line',
  aliases: ['average line value', 'mean line value'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) / count(line)',
  source: 'cbp-import-trends',
  inputs: { value: standingLines.sum('entered_value'), lines: standingLines.count() },
  compute: ({ value, lines }) => dollarsPer(value, lines),
});
