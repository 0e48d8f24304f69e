import { measure } from '../../../algebra/measure.ts';
import { plus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { consumptionLines } from './consumption-lines.ts';

const remedy = plus(
  plus(consumptionLines.number('s201_duty'), consumptionLines.number('s232_duty')),
  plus(consumptionLines.number('s301_duty'), consumptionLines.number('other99_duty')),
);

/**
 * Trade remedy share of duty: duty under sections 201, 232 and 301 and the rest of chapter 99 over all duty.
 * Antidumping and countervailing duty is a deposit beside duty and is in neither.
 *
 * @nulls Null when no duty was declared.
 */
export const remedyDutyShare = measure({
  id: 'revenue/remedy-duty-share',
  title: 'Trade remedy share of duty',
  aliases: ['chapter 99 duty share', 'share of section 301 and 232 duty'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(s201_duty + s232_duty + s301_duty + other99_duty) / sum(duty_paid)',
  source: 'cbp-trade-statistics',
  inputs: { remedy: consumptionLines.sum(remedy), duty: consumptionLines.sum('duty_paid') },
  compute: ({ remedy, duty }) => ratioOrNull(remedy, duty),
});
