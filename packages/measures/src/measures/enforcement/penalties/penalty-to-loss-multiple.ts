import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('penalty_case');
const withLoss = cases
  .where(cases.codeIn('statute', '1592'))
  .where(compare(cases.number('duty_loss'), '>', 0));

/**
 * Penalty to loss multiple: penalties assessed under 19 U.S.C. 1592 over the duty lost, for cases with a loss of
 * duty and notice in the period. The law allows twice the loss for negligence and four times for gross negligence;
 * cases without a loss are measured on dutiable value (1592(c)(2)(B), (3)(B)) and count on neither side.
 *
 * @nulls Null when no case has a loss of duty.
 */
export const penaltyToLossMultiple = measure({
  id: 'enforcement/penalty-to-loss-multiple',
  title: 'Penalty to loss multiple',
  aliases: ['multiple of lost revenue'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(assessed) / sum(duty_loss), statute 1592 with duty_loss > 0, by notice_date',
  source: 'usc-19-1592',
  inputs: { assessed: withLoss.sum('assessed'), loss: withLoss.sum('duty_loss') },
  compute: ({ assessed, loss }) => ratioOrNull(assessed, loss),
});
