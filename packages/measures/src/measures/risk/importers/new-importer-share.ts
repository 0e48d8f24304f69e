import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { firstEntryOf } from './first-entry.ts';

const sinceFirst = days(firstEntryOf(standingLines.party('importer')), standingLines.date('entry_date'));

/**
 * New importer share: entered value of lines whose importer had made its first entry ever less than 365 days before
 * the line's own date of entry, over all entered value. An importer is new for a year and then no more; one whose
 * first entry is not known is not new. Cancelled entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const newImporterShare = measure({
  id: 'risk/new-importer-share',
  title: 'New importer share of value',
  aliases: ['value of new importers', 'first-year importers'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value where entry_date - first entry ever < 365 days) / sum(entered_value)',
  source: 'gao-16-542',
  inputs: {
    ofNew: standingLines.sum('entered_value').where(compare(sinceFirst, '<', 365)),
    all: standingLines.sum('entered_value'),
  },
  compute: ({ ofNew, all }) => ratioOrNull(ofNew, all),
});
