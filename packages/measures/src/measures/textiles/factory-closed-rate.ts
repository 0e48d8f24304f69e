import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { visits } from './visits.ts';

/**
 * Closed factory rate: of the factories visited in the period, those found closed, whose declared production
 * cannot have taken place there.
 *
 * @nulls Null when there was no visit.
 */
export const factoryClosedRate = measure({
  id: 'textiles/factory-closed-rate',
  title: 'Closed factory rate',
  aliases: ['factories found closed'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(visit where closed) / count(visit)',
  source: 'cbp-tpvt',
  inputs: { found: visits.count().where(visits.is('closed')), visited: visits.count() },
  compute: ({ found, visited }) => ratioOrNull(found, visited),
});
