import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { closedActivities } from '../../populations/closed-activities.ts';
import { activities } from './activities.ts';

/**
 * Share of the validation activities closed in the period that were referred to audit, penalty or investigation.
 *
 * @nulls Null when no activity was closed.
 */
export const escalationRate = measure({
  id: 'validation/escalation-rate',
  title: 'Validation escalation rate',
  aliases: ['reviews referred for enforcement'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(activity where referred) / count(activity), by date of closing',
  source: 'gao-17-618',
  inputs: {
    referred: closedActivities.count().where(activities.is('referred')),
    closed: closedActivities.count(),
  },
  compute: ({ referred, closed }) => ratioOrNull(referred, closed),
});
