import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Middle entered value of entry summary lines (type 7 of Hyndman and Fan, the mean of the two middle values of an
 * even number), by date of entry. Lines of cancelled entries do not count.
 *
 * @nulls Null without a line.
 */
export const medianLineValue = measure({
  id: 'imports/median-line-value',
  title: 'Median line value',
  aliases: ['typical line value', 'p50 of line value'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'p50(entered_value)',
  source: 'hyndman-fan-1996',
  inputs: { middle: standingLines.median('entered_value') },
  compute: ({ middle }) => ratioOrNull(middle, 100),
});
