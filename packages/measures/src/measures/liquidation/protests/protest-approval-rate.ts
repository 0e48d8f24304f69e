import { anyOf } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { decidedProtests } from './considered-protests.ts';
import { protests } from './protests.ts';

/**
 * Share of the protests decided in the period that were approved, in full or in part. Protests that were withdrawn,
 * came too late or are of what cannot be protested were not decided on their merits and do not count. A protest that
 * was approved for one of its entries is approved in part.
 *
 * @nulls Null when no protest was decided.
 */
export const protestApprovalRate = measure({
  id: 'liquidation/protest-approval-rate',
  title: 'Protest approval rate',
  aliases: ['protests approved', 'protests granted'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'distinct(protest approved in full or part) / distinct(protest decided)',
  source: 'usc-19-1515',
  inputs: {
    approved: decidedProtests
      .distinct('protest_no')
      .where(anyOf(protests.is('approved'), protests.is('partial'))),
    decided: decidedProtests.distinct('protest_no'),
  },
  compute: ({ approved, decided }) => ratioOrNull(approved, decided),
});
