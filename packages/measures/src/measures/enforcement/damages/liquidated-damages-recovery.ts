import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const claims = rowsOf('ld_case');

/**
 * Liquidated damages recovery rate: collected over claimed, for the claims with notice in the period, whenever the
 * money came (cohort). As the records stand today: young cohorts have not paid yet. Most claims for late filing
 * are mitigated to small sums, so that a low rate is no failure.
 *
 * @nulls Null when nothing was claimed.
 */
export const liquidatedDamagesRecovery = measure({
  id: 'enforcement/liquidated-damages-recovery',
  title: 'Liquidated damages recovery rate',
  aliases: ['bond claim recovery'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(collected) / sum(assessed), by notice_date',
  source: 'cfr-19-172',
  inputs: { collected: claims.sum('collected'), assessed: claims.sum('assessed') },
  compute: ({ collected, assessed }) => ratioOrNull(collected, assessed),
});
