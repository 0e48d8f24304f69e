import { measure } from '../../algebra/measure.ts';
import { not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { partnerOn } from '../partner-on.ts';

const entries = rowsOf('entry_summary');
const standing = entries.where(not(entries.is('cancelled')));
const byPartner = partnerOn(entries.party('importer'), entries.date('entry_date'));

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
  inputs: { partners: standing.count().where(byPartner), entries: standing.count() },
  compute: ({ partners, entries: all }) => ratioOrNull(partners, all),
});
