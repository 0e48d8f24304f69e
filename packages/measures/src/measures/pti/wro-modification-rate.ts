import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const decided = rowsOf('wro_petition').on('decided');

/**
 * WRO modification rate: of the petitions against withhold release orders decided in the period, the share that led
 * to modification or revocation. By the day of decision: a petition that is open may still succeed.
 *
 * @nulls Null when no petition was decided.
 */
export const wroModificationRate = measure({
  id: 'pti/wro-modification-rate',
  title: 'Withhold release order modification rate',
  aliases: ['WRO modification', 'WRO revocation rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(wro_petition where modified) / count(wro_petition), decided in the period',
  source: 'cbp-forced-labor-totals',
  inputs: { modified: decided.count().where(decided.is('modified')), all: decided.count() },
  compute: ({ modified, all }) => ratioOrNull(modified, all),
});
