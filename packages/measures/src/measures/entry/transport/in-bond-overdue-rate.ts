import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';
import { movements } from './movements.ts';

const due = dueInPeriod(movements, movements.date('initiated'), 30);
const inTime = compare(days(due.date('initiated'), due.date('arrival')), '<=', 30);

/**
 * Overdue in-bond rate: of the movements whose thirtieth day fell in the period, those that had not arrived by
 * then, whether they arrived later or never. Barges have sixty days and pipelines their own rule; the records do
 * not tell them apart.
 *
 * @nulls Null when no movement came to its thirtieth day.
 */
export const inBondOverdueRate = measure({
  id: 'entry/in-bond-overdue-rate',
  title: 'Overdue in-bond rate',
  aliases: ['late in-bond arrivals'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'count(movement where not (arrival - initiated <= 30)) / count(movement), movements whose 30th day lies in the period',
  source: 'cfr-19-18-1',
  inputs: { arrived: due.count().where(inTime), movements: due.count() },
  compute: ({ arrived, movements }) =>
    arrived === null || movements === null ? null : ratioOrNull(movements - arrived, movements),
});
