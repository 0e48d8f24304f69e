import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { partnerOn } from '../../populations/partner-on.ts';

const byPartner = partnerOn(standingLines.party('importer'), standingLines.date('entry_date'));

/**
 * Cargo by value from partners, the measure of the Department of Homeland Security: import value of participants in
 * partnership programmes over all import value (53.3 percent in fiscal year 2018). Membership is looked up as of the
 * day of entry; cancelled entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const partnerValueShare = measure({
  id: 'partnership/partner-value-share',
  title: 'Cargo by value from partners',
  aliases: ['CTPAT share of import value', 'trade partnership value share'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(value where importer partner as of entry date) / sum(value)',
  source: 'dhs-trade-performance',
  inputs: {
    partners: standingLines.sum('entered_value').where(byPartner),
    value: standingLines.sum('entered_value'),
  },
  compute: ({ partners, value }) => ratioOrNull(partners, value),
});
