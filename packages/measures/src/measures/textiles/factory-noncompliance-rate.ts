import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { visits } from './visits.ts';

/**
 * Factory non-compliance rate: of the factories visited by verification teams in the period, those found not
 * compliant. Closed factories and those that refused are visits in which nothing was found: they are in the
 * denominator. FY2016: about 34 percent of 150.
 *
 * @nulls Null when there was no visit.
 */
export const factoryNoncomplianceRate = measure({
  id: 'textiles/factory-noncompliance-rate',
  title: 'Factory non-compliance rate',
  aliases: ['non-compliant factories'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(visit where noncompliant) / count(visit)',
  source: 'cbp-tpvt',
  inputs: { found: visits.count().where(visits.is('noncompliant')), visited: visits.count() },
  compute: ({ found, visited }) => ratioOrNull(found, visited),
});
