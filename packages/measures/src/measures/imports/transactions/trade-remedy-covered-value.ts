import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { plus } from '../../../algebra/values.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const remedies = plus(
  plus(standingLines.number('s201_duty'), standingLines.number('s232_duty')),
  standingLines.number('s301_duty'),
);

/**
 * Entered value of lines that pay duty under section 201, 232 or 301 (also: value under trade remedy tariffs), by
 * date of entry. A line that pays under several counts once; other duties of chapter 99 are no trade remedy, and a
 * line that is excluded pays none. Lines of cancelled entries do not count.
 *
 * @nulls Never null; zero when no line pays such a duty.
 */
export const tradeRemedyCoveredValue = measure({
  id: 'imports/trade-remedy-covered-value',
  title: 'Value covered by trade remedy tariffs',
  aliases: ['section 201, 232 and 301 value', 'value under chapter 99 tariffs'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value where s201_duty + s232_duty + s301_duty > 0)',
  source: 'cbp-trade-statistics',
  inputs: { value: standingLines.sum('entered_value').where(compare(remedies, '>', 0)) },
  compute: ({ value }) => dollars(value),
});
