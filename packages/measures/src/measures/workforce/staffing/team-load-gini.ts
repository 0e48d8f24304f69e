import { anyOf, compare, isReported, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { lastDay, monthOf } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { gini } from '../../../formulas/concentration/gini.ts';
import { positions } from './positions.ts';

const activities = rowsOf('validation_activity');
const closed = activities.date('closed');
const open = anyOf(not(isReported(closed)), compare(closed, '>', lastDay()));
const staff = positions
  .matching({ unit: activities.text('team') })
  .where(compare(monthOf(positions.date('month')), '=', monthOf(lastDay())))
  .sum('onboard');
const assigned = activities.upToEnd('opened').where(activities.reported('team'));

/**
 * Gini coefficient of the open validation activities per person over entry teams, at the end of the period,
 * without the small-sample factor: zero when all teams carry the same load. Teams are those that ever had an
 * activity and have staff in the last month; a team without an open activity has a load of zero and counts. Teams
 * and units of positions must go by one code.
 *
 * @nulls Null when no team has staff, and when no team has an open activity.
 */
export const teamLoadGini = measure({
  id: 'workforce/team-load-gini',
  title: 'Workload inequality across teams',
  aliases: ['Gini of open reviews per team', 'balance of workload'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'gini(open activities / staff on board, by team), at the end of the period',
  source: 'ineq',
  inputs: {
    teams: assigned.groups(['team'], { open: assigned.count().where(open), staff: assigned.maximum(staff) }),
  },
  compute: ({ teams }) =>
    gini(
      teams
        .filter(({ staff: people }) => (people ?? 0) > 0)
        .map((each) => ratioOrNull(each.open, each.staff)),
    ),
});
