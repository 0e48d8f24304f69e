import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { partnerOn } from '../../populations/partner-on.ts';

const byPartner = partnerOn(standingLines.party('importer'), standingLines.date('entry_date'));

/**
 * Partner share of entry lines: lines entered by certified trade partners over all lines (37 percent in fiscal year
 * 2004). Membership is looked up as of the day of entry; cancelled entries do not count.
 *
 * @nulls Null when no line was entered.
 */
export const partnerLineShare = measure({
  id: 'partnership/partner-line-share',
  title: 'Partner share of entry lines',
  aliases: ['CTPAT share of lines'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(line where partner) / count(line)',
  source: 'cbp-import-trends-reports',
  inputs: { partners: standingLines.count().where(byPartner), lines: standingLines.count() },
  compute: ({ partners, lines }) => ratioOrNull(partners, lines),
});
