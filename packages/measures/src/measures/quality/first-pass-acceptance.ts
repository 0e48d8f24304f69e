import { measure } from '../../algebra/measure.ts';
import { compare, not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const messages = rowsOf('message');
const first = messages.where(compare(messages.number('attempt'), '=', 1));

/**
 * First-pass acceptance rate: of the records first sent in the period, the share that was accepted at the first
 * attempt (also: first-pass yield). A record is told apart by its application and key; what was accepted later counts
 * with those first sent, not here.
 *
 * @nulls Null when no record was first sent.
 */
export const firstPassAcceptance = measure({
  id: 'quality/first-pass-acceptance',
  title: 'First-pass acceptance rate',
  aliases: ['first-pass yield', 'right first time'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(key where first attempt accepted) / distinct(key)',
  source: 'definition',
  inputs: {
    accepted: first.where(not(messages.is('rejected'))).distinct('application', 'record_key'),
    sent: first.distinct('application', 'record_key'),
  },
  compute: ({ accepted, sent }) => ratioOrNull(accepted, sent),
});
