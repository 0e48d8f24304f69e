import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { closedActivities } from '../../../populations/closed-activities.ts';
import { specialistMonths, specialistsReported } from './specialists.ts';

/**
 * Validation activities closed in the period over the import specialists on board, in full-time equivalents, on
 * the average of its months. Hours charged to reviews are in hours per review; this one counts all specialists,
 * whatever they did.
 *
 * @nulls Null when no month reports import specialists on board.
 */
export const reviewsPerSpecialist = measure({
  id: 'workforce/reviews-per-specialist',
  title: 'Completed reviews per specialist',
  aliases: ['reviews per import specialist', 'specialist productivity'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'count(activity closed) / average import specialists on board',
  source: 'dhs-cbp-pia-036',
  inputs: { closed: closedActivities.count(), specialistMonths, specialistsReported },
  compute: ({ closed, specialistMonths: onboard, specialistsReported: months }) =>
    ratioOrNull(closed, ratioOrNull(onboard, months)),
});
