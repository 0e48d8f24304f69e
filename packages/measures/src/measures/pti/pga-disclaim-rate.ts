import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const flagged = standingLines.where(standingLines.is('pga_required'));

/**
 * Partner agency disclaim rate: of the lines flagged for a partner government agency (PGA), the share for which the
 * filer disclaimed its data. A disclaimer on a line that is not flagged has no meaning and does not count. Cancelled
 * entries do not count.
 *
 * @nulls Null when no line is flagged.
 */
export const pgaDisclaimRate = measure({
  id: 'pti/pga-disclaim-rate',
  title: 'Partner agency disclaim rate',
  aliases: ['PGA disclaimer rate', 'disclaimed lines'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(flagged line disclaimed) / count(line flagged for a partner agency)',
  source: 'cbp-pga-message-set',
  inputs: { disclaimed: flagged.count().where(flagged.is('disclaimed')), flagged: flagged.count() },
  compute: ({ disclaimed, flagged: all }) => ratioOrNull(disclaimed, all),
});
