import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { activities } from './activities.ts';

const due = activities.on('due');

/**
 * Share of the validation activities due in the period that were closed by their due date, that day included. An
 * activity that is still open was not; how late the others were does not matter.
 *
 * @nulls Null when no activity was due.
 */
export const activityTimeliness = measure({
  id: 'validation/activity-timeliness',
  title: 'Validation timeliness',
  aliases: ['reviews completed on time', 'timely validation'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(activity where closed <= due) / count(activity), by due date',
  source: 'gao-17-618',
  inputs: {
    timely: due.count().where(compare(activities.date('closed'), '<=', activities.date('due'))),
    all: due.count(),
  },
  compute: ({ timely, all }) => ratioOrNull(timely, all),
});
