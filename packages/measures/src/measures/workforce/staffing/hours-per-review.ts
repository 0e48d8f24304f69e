import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { closedActivities } from '../../../populations/closed-activities.ts';
import { workingTime } from './working-time.ts';

/**
 * Hours charged to reviews in the period over the validation activities closed in it. Work on activities that are
 * still open is in the hours: over a short period the ratio wavers.
 *
 * @nulls Null when no activity was closed.
 */
export const hoursPerReview = measure({
  id: 'workforce/hours-per-review',
  title: 'Hours per review',
  aliases: ['hours per validation activity', 'review effort'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'sum(hours where task = REVIEW) / count(activity closed)',
  source: 'dhs-cbp-pia-036',
  inputs: {
    spent: workingTime.sum('hours').where(workingTime.codeIn('task', 'REVIEW')),
    closed: closedActivities.count(),
  },
  compute: ({ spent, closed }) => ratioOrNull(spent, closed),
});
