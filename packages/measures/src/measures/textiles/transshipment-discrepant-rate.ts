import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { visits } from './visits.ts';

const ofTransshipment = visits.where(visits.codeIn('objective', 'TRANSSHIP'));

/**
 * Transshipment discrepant rate: of the factories visited to look for illegal transshipment in the period, those
 * with evidence of it. Evidence that turned up in a visit with another objective does not count: both sides are
 * visits for it. FY2011: 22 percent.
 *
 * @nulls Null when no visit had that objective.
 */
export const transshipmentDiscrepantRate = measure({
  id: 'textiles/transshipment-discrepant-rate',
  title: 'Transshipment discrepant factory rate',
  aliases: ['illegal transshipment rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(visit where transship_evidence) / count(visit), objective TRANSSHIP',
  source: 'cbp-textile-statistics',
  inputs: {
    found: ofTransshipment.count().where(ofTransshipment.is('transship_evidence')),
    visited: ofTransshipment.count(),
  },
  compute: ({ found, visited }) => ratioOrNull(found, visited),
});
