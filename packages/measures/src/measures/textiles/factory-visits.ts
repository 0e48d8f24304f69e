import { measure } from '../../algebra/measure.ts';
import { visits } from './visits.ts';

/**
 * Factories visited: visits of textile production verification teams (TPVT) in the period. A factory that is
 * visited twice counts twice. FY2011: 165; FY2023: 57.
 *
 * @nulls Never null; zero when there was no visit.
 */
export const factoryVisits = measure({
  id: 'textiles/factory-visits',
  title: 'Factories visited',
  aliases: ['TPVT visits', 'textile production verification'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(visit) by visited',
  source: 'cbp-textile-statistics',
  inputs: { visits: visits.count() },
  compute: ({ visits: count }) => count,
});
