import { measure } from '../../algebra/measure.ts';
import { closedActivities } from '../../populations/closed-activities.ts';

/**
 * Post-release validation activities that were closed with a determination in the period, whenever they were
 * opened (also: reviews completed).
 *
 * @nulls Never null; zero when none was closed.
 */
export const activitiesClosed = measure({
  id: 'validation/activities-closed',
  title: 'Validation activities completed',
  aliases: ['reviews completed', 'determinations'],
  unit: 'count',
  direction: 'higher_is_better',
  formula: 'count(activity) by date of closing',
  source: 'dhs-cbp-pia-036',
  inputs: { closed: closedActivities.count() },
  compute: ({ closed }) => closed,
});
