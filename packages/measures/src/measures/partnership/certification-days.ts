import { measure } from '../../algebra/measure.ts';
import { allOf, compare } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { choose, days, lastDay } from '../../algebra/values.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { kaplanMeierMedianOfCounts } from '../../formulas/survival/kaplan-meier-median-of-counts.ts';

const applications = rowsOf('partner_application');
const decided = compare(applications.date('decided'), '<=', lastDay());
const observed = days(applications.date('applied'), choose(decided, applications.date('decided'), lastDay()));

/**
 * Certification time: the median days from application to certification of the applications received in the period, as
 * of its end (Kaplan-Meier). Applications that are open then count with their age, and refused ones with the time
 * until they were refused: to leave them out would make the time too short. Ask for a year or more: of late
 * applications half must have been certified.
 *
 * @nulls Null when no application was received, and when fewer than half were certified by the end of the period.
 */
export const certificationDays = measure({
  id: 'partnership/certification-days',
  title: 'Certification time of partners',
  aliases: ['days to certification', 'CTPAT application processing time'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'min t: S(t) <= 1/2, t = days from applied to certified',
  source: 'safe-port-act',
  inputs: {
    times: applications.groups([observed], {
      days: applications.minimum(observed),
      certified: applications.count().where(allOf(decided, applications.is('certified'))),
      applications: applications.count(),
    }),
  },
  compute: ({ times }) =>
    kaplanMeierMedianOfCounts(
      times.map(({ days: time, certified, applications: all }) => ({
        time,
        ended: certified,
        open: differenceOrNull(all, certified),
      })),
    ),
});
