import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Share of entered value whose buyer and seller are related (19 U.S.C. 1401a(g)), by date of entry (also: related-
 * party trade, intra-firm trade). The declaration of the importer is taken as it is. Lines of cancelled entries do
 * not count.
 *
 * @nulls Null without value.
 */
export const relatedPartyShare = measure({
  id: 'imports/related-party-share',
  title: 'Related-party share of imports',
  aliases: ['related-party trade', 'intra-firm trade'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value where related_flag) / sum(entered_value)',
  source: 'census-related-party',
  inputs: {
    related: standingLines.sum('entered_value').where(standingLines.is('related_flag')),
    value: standingLines.sum('entered_value'),
  },
  compute: ({ related, value }) => ratioOrNull(related, value),
});
