import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { closedActivities } from '../../populations/closed-activities.ts';
import { activities } from './activities.ts';

/**
 * Share of the validation activities closed in the period that found a discrepancy.
 *
 * @nulls Null when no activity was closed.
 */
export const activityDiscrepancyRate = measure({
  id: 'validation/activity-discrepancy-rate',
  title: 'Validation discrepancy rate',
  aliases: ['discrepant reviews'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(activity where discrepant) / count(activity), by date of closing',
  source: 'dhs-cbp-pia-036',
  inputs: {
    discrepant: closedActivities.count().where(activities.is('discrepant')),
    closed: closedActivities.count(),
  },
  compute: ({ discrepant, closed }) => ratioOrNull(discrepant, closed),
});
