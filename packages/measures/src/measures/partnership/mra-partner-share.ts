import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/**
 * Mutual recognition share: import value from manufacturers and suppliers that are certified abroad under a mutual
 * recognition arrangement (MRA, authorized economic operators) over all import value. Whether one is, each line says.
 * Cancelled entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const mraPartnerShare = measure({
  id: 'partnership/mra-partner-share',
  title: 'Mutual recognition share',
  aliases: ['MRA share', 'authorized economic operator', 'AEO'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(value where supplier under MRA) / sum(value)',
  source: 'wco-safe',
  inputs: {
    recognised: standingLines.sum('entered_value').where(standingLines.is('mra_partner')),
    value: standingLines.sum('entered_value'),
  },
  compute: ({ recognised, value }) => ratioOrNull(recognised, value),
});
