import { anyOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { consumptionLines } from './consumption-lines.ts';

const dutiable = anyOf(
  compare(consumptionLines.number('duty_rate_applied'), '>', 0),
  compare(consumptionLines.number('duty_paid'), '>', 0),
);

/**
 * Effective duty rate on dutiable value: duty over the value of lines that bear duty. A line is dutiable when its
 * rate is above zero or it paid duty: specific duties have no rate on value, and a chapter 99 duty may fall on
 * goods whose own rate is free.
 *
 * @nulls Null when no line is dutiable.
 */
export const effectiveRateDutiable = measure({
  id: 'revenue/effective-rate-dutiable',
  title: 'Effective duty rate on dutiable entry lines',
  aliases: ['ratio of duties to dutiable imports', 'average rate on dutiable value'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(duty_paid) / sum(entered_value where duty_rate_applied > 0 or duty_paid > 0)',
  source: 'usitc-dataweb',
  inputs: {
    duty: consumptionLines.sum('duty_paid'),
    value: consumptionLines.sum('entered_value').where(dutiable),
  },
  compute: ({ duty, value }) => ratioOrNull(duty, value),
});
