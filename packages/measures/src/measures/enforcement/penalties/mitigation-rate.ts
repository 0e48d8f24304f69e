import { measure } from '../../../algebra/measure.ts';
import { minus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { decidedCases } from './decided-cases.ts';

/**
 * Mitigation rate: part of the assessed penalties that mitigation took away, over the penalty cases decided in the
 * period; 82 of 566 million dollars are 14.49 percent. Cases that are not decided still carry the whole amount and
 * do not count.
 *
 * @nulls Null when nothing was assessed in decided cases.
 */
export const mitigationRate = measure({
  id: 'enforcement/mitigation-rate',
  title: 'Mitigation rate',
  aliases: ['penalty reduction'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(assessed - mitigated) / sum(assessed), by decision_date',
  source: 'gao-02-655',
  inputs: {
    reduction: decidedCases.sum(minus(decidedCases.number('assessed'), decidedCases.number('mitigated'))),
    assessed: decidedCases.sum('assessed'),
  },
  compute: ({ reduction, assessed }) => ratioOrNull(reduction, assessed),
});
