import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const ending = rowsOf('penalty_case').on('limit_date');

/**
 * Expired penalty share: of the amounts assessed in penalty cases whose last day for an action lies in the period,
 * those on which the time ran out (expired statute of limitations). OIG-24-49: 1.5 of 858.1 million dollars
 * reviewed. A case may be let expire because to pursue it costs more.
 *
 * @nulls Null when no amount was assessed in such cases.
 */
export const limitationsExpiredShare = measure({
  id: 'enforcement/limitations-expired-share',
  title: 'Expired penalty share',
  aliases: ['expired penalty cases'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(assessed where expired) / sum(assessed), by limit_date',
  source: 'dhs-oig-24-49',
  inputs: { expired: ending.sum('assessed').where(ending.is('expired')), assessed: ending.sum('assessed') },
  compute: ({ expired, assessed }) => ratioOrNull(expired, assessed),
});
