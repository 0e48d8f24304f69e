import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { consumptionLines } from './consumption-lines.ts';

/**
 * Effective duty rate on entry lines: duty over entered value, free goods included (also: calculated duty rate,
 * average tariff). Its namesake of published statistics is `imports/effective-duty-rate`. Goods entered for
 * warehouse and temporary importations are left out: the ratio is one of imports for consumption, and warehoused
 * goods would count twice. Antidumping and countervailing duty is not in it.
 *
 * @nulls Null when nothing of value was entered.
 */
export const effectiveDutyRateOfEntries = measure({
  id: 'revenue/effective-duty-rate-of-entries',
  title: 'Effective duty rate on entry lines',
  aliases: ['revenue/effective-duty-rate', 'calculated duty rate', 'ratio of duties to total imports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(duty_paid) / sum(entered_value), lines entered for consumption',
  source: 'usitc-dataweb',
  inputs: { duty: consumptionLines.sum('duty_paid'), value: consumptionLines.sum('entered_value') },
  compute: ({ duty, value }) => ratioOrNull(duty, value),
});
