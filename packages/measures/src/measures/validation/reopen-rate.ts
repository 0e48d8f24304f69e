import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { closedActivities } from '../../populations/closed-activities.ts';
import { activities } from './activities.ts';

/**
 * Share of the validation activities closed in the period that were reopened or overturned later, as known now: a
 * determination of the last days may still be reopened.
 *
 * @nulls Null when no activity was closed.
 */
export const reopenRate = measure({
  id: 'validation/reopen-rate',
  title: 'Reopened determination rate',
  aliases: ['reopened reviews', 'overturned determinations'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(activity where reopened) / count(activity), by date of closing',
  source: 'definition',
  inputs: {
    reopened: closedActivities.count().where(activities.is('reopened')),
    closed: closedActivities.count(),
  },
  compute: ({ reopened, closed }) => ratioOrNull(reopened, closed),
});
