import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { decidedCases } from './decided-cases.ts';

/**
 * Penalties after mitigation: what is owed on the penalty cases decided in the period, after remission and
 * mitigation (mitigated penalty). GAO-02-655: 484 million dollars were left of 566 million assessed on a broker.
 *
 * @nulls Never null; zero when none was decided.
 */
export const mitigatedAmount = measure({
  id: 'enforcement/mitigated-amount',
  title: 'Penalties after mitigation',
  aliases: ['mitigated penalties'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(mitigated) by decision_date',
  source: 'gao-02-655',
  inputs: { owed: decidedCases.sum('mitigated') },
  compute: ({ owed }) => dollars(owed),
});
