import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { firstDay } from '../../../algebra/values.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';
import { firstEntryOf } from './first-entry.ts';

const first = firstEntryOf(standingEntries.party('importer'));

/**
 * New importers: importers with entries in the period whose first entry ever is in it too. In a report by port, an
 * importer is counted at every port at which it entered in that time. Cancelled entries do not count.
 *
 * @nulls Never null; zero when none is new.
 */
export const newImporterCount = measure({
  id: 'risk/new-importer-count',
  title: 'New importers',
  aliases: ['first-time importers', 'importers entering the market'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(importer) of entry summaries, first entry ever on or after the first day of the period',
  source: 'gao-16-542',
  inputs: { importers: standingEntries.distinct('importer').where(compare(first, '>=', firstDay())) },
  compute: ({ importers }) => importers,
});
