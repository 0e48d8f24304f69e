import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { visits } from './visits.ts';

const ofPreference = visits.where(visits.codeIn('objective', 'PREFERENCE'));

/**
 * Preference discrepant rate: of the factories visited to verify a preference claim in the period, those for whose
 * goods the preference was not due. Both sides are visits with that objective. FY2011: 27 percent.
 *
 * @nulls Null when no visit had that objective.
 */
export const preferenceDiscrepantRate = measure({
  id: 'textiles/preference-discrepant-rate',
  title: 'Preference discrepant factory rate',
  aliases: ['failed preference verifications'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(visit where pref_violation) / count(visit), objective PREFERENCE',
  source: 'cbp-textile-statistics',
  inputs: {
    found: ofPreference.count().where(ofPreference.is('pref_violation')),
    visited: ofPreference.count(),
  },
  compute: ({ found, visited }) => ratioOrNull(found, visited),
});
