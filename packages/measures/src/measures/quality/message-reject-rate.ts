import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const messages = rowsOf('message');

/**
 * Message reject rate: the share of messages of filers received in the period that validation rejected; each attempt
 * counts.
 *
 * @nulls Null when no message was received.
 */
export const messageRejectRate = measure({
  id: 'quality/message-reject-rate',
  title: 'Message reject rate',
  aliases: ['rejections', 'ACE reject rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(message where rejected) / count(message)',
  source: 'dhs-cbp-pia-036',
  inputs: { rejected: messages.count().where(messages.is('rejected')), received: messages.count() },
  compute: ({ rejected, received }) => ratioOrNull(rejected, received),
});
