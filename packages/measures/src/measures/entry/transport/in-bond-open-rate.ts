import { anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { lastDay } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { movements } from './movements.ts';

const stillOpen = anyOf(not(movements.reported('closed')), compare(movements.date('closed'), '>', lastDay()));

/**
 * Open in-bond rate: of the movements that began in the period, those not closed by arrival or export when it
 * ends. The youngest are open because they are on their way: look at whole years, or at the overdue rate.
 *
 * @nulls Null when no movement began.
 */
export const inBondOpenRate = measure({
  id: 'entry/in-bond-open-rate',
  title: 'Open in-bond rate',
  aliases: ['unclosed in-bond'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(movement where not closed by the end of the period) / count(movement)',
  source: 'gao-07-561',
  inputs: { open: movements.count().where(stillOpen), movements: movements.count() },
  compute: ({ open, movements }) => ratioOrNull(open, movements),
});
