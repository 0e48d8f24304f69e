import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { partnerOn } from '../../populations/partner-on.ts';
import { portfolioLines } from './portfolio-lines.ts';

const byPartner = partnerOn(portfolioLines.party('importer'), portfolioLines.date('entry_date'));

/**
 * Partner share of Center portfolio: of the value in the portfolios of Centers, the share of importers that were
 * certified trade partners on the day of entry.
 *
 * @nulls Null when the portfolios have no value.
 */
export const accountPartnerShare = measure({
  id: 'cee/account-partner-share',
  title: 'Partner share of Center portfolio',
  aliases: ['CTPAT share of Center accounts'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(value where partner as of entry date) / sum(value)',
  source: 'dhs-cbp-pia-036',
  inputs: {
    partners: portfolioLines.sum('entered_value').where(byPartner),
    value: portfolioLines.sum('entered_value'),
  },
  compute: ({ partners, value }) => ratioOrNull(partners, value),
});
