import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const claims = rowsOf('drawback_claim');

/**
 * Accelerated payment share: of the drawback paid on claims filed in the period, the part that was paid before the
 * claim was liquidated.
 *
 * @nulls Null when nothing was paid.
 */
export const drawbackAcceleratedShare = measure({
  id: 'revenue/drawback-accelerated-share',
  title: 'Accelerated share of drawback paid',
  aliases: ['accelerated drawback'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(paid_amount where accelerated) / sum(paid_amount)',
  source: 'cfr-19-190',
  inputs: {
    accelerated: claims.sum('paid_amount').where(claims.is('accelerated')),
    paid: claims.sum('paid_amount'),
  },
  compute: ({ accelerated, paid }) => ratioOrNull(accelerated, paid),
});
