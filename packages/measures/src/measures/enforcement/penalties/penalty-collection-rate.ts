import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('penalty_case');

/**
 * Penalty collection rate: collected over owed after mitigation, for the cases with notice in the period, whenever
 * the money came (cohort). As the records stand today: young cohorts have not paid yet, and where no decision was
 * made the whole amount is owed.
 *
 * @nulls Null when nothing is owed.
 */
export const penaltyCollectionRate = measure({
  id: 'enforcement/penalty-collection-rate',
  title: 'Penalty collection rate',
  aliases: ['penalty recovery rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(collected) / sum(mitigated), by notice_date',
  source: 'gao-02-655',
  inputs: { collected: cases.sum('collected'), owed: cases.sum('mitigated') },
  compute: ({ collected, owed }) => ratioOrNull(collected, owed),
});
