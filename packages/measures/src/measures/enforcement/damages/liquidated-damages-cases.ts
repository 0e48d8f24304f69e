import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Liquidated damages cases: claims for breach of the conditions of a bond, such as late filing or failure to
 * redeliver, with notice in the period. Textiles in 2011: 746.
 *
 * @nulls Never null; zero when there was none.
 */
export const liquidatedDamagesCases = measure({
  id: 'enforcement/liquidated-damages-cases',
  title: 'Liquidated damages cases',
  aliases: ['bond breach claims', 'LD cases'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(claim) by notice_date',
  source: 'cbp-textile-statistics',
  inputs: { claims: rowsOf('ld_case').count() },
  compute: ({ claims }) => claims,
});
