import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { visits } from './visits.ts';

/**
 * Refusal rate: of the factories visited in the period, those that refused admission or records to the
 * verification team.
 *
 * @nulls Null when there was no visit.
 */
export const factoryRefusalRate = measure({
  id: 'textiles/factory-refusal-rate',
  title: 'Refusal rate',
  aliases: ['factories refusing admission'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(visit where refused) / count(visit)',
  source: 'cbp-tpvt',
  inputs: { found: visits.count().where(visits.is('refused')), visited: visits.count() },
  compute: ({ found, visited }) => ratioOrNull(found, visited),
});
