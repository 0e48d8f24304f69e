import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Distinct importers of record with at least one entry summary in the period (also: active importer numbers), by date
 * of entry. Counts of months or ports do not add: one importer is in many of them. Cancelled entries do not count.
 *
 * @nulls Never null; zero without an entry.
 */
export const activeImporters = measure({
  id: 'imports/active-importers',
  title: 'Active importers of record',
  aliases: ['importers', 'active IOR numbers', 'importer numbers'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(importer)',
  source: 'cbp-testimony-2014',
  inputs: { importers: standingEntries.distinct('importer') },
  compute: ({ importers }) => importers,
});
