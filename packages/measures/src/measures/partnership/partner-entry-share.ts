import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { partnerOn } from '../../populations/partner-on.ts';
import { standingEntries } from '../../populations/standing-entries.ts';

const byPartner = partnerOn(standingEntries.party('importer'), standingEntries.date('entry_date'));

/**
 * Partner share of entries: entry summaries of certified trade partners over all entry summaries (24 percent in fiscal
 * year 2012). Membership is looked up as of the day of entry; cancelled entries do not count.
 *
 * @nulls Null without entry summaries.
 */
export const partnerEntryShare = measure({
  id: 'partnership/partner-entry-share',
  title: 'Partner share of entries',
  aliases: ['CTPAT share of entries'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(entry where partner) / count(entry)',
  source: 'cbp-import-trends-reports',
  inputs: { partners: standingEntries.count().where(byPartner), entries: standingEntries.count() },
  compute: ({ partners, entries: all }) => ratioOrNull(partners, all),
});
