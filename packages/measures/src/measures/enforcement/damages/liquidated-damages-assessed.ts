import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Liquidated damages assessed: amount of the claims for breach of bond conditions with notice in the period,
 * before mitigation. Claims are for the value of the goods or a multiple of duty and mostly mitigated to small
 * sums.
 *
 * @nulls Never null; zero when nothing was claimed.
 */
export const liquidatedDamagesAssessed = measure({
  id: 'enforcement/liquidated-damages-assessed',
  title: 'Liquidated damages assessed',
  aliases: ['bond claims amount'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(assessed) by notice_date',
  source: 'cfr-19-172',
  inputs: { assessed: rowsOf('ld_case').sum('assessed') },
  compute: ({ assessed }) => dollars(assessed),
});
