import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/**
 * Partner agency flagged lines: the share of entry lines whose tariff number asks for data of a partner government
 * agency (PGA). Lines, not value. Cancelled entries do not count.
 *
 * @nulls Null when there is no line.
 */
export const pgaFlaggedShare = measure({
  id: 'pti/pga-flagged-share',
  title: 'Share of lines flagged for a partner agency',
  aliases: ['PGA flagged lines', 'partner government agency share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(line flagged for a partner agency) / count(line)',
  source: 'cbp-pga-message-set',
  inputs: {
    flagged: standingLines.count().where(standingLines.is('pga_required')),
    lines: standingLines.count(),
  },
  compute: ({ flagged, lines }) => ratioOrNull(flagged, lines),
});
