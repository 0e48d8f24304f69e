import { measure } from '../../../algebra/measure.ts';
import { countForShare } from '../../../formulas/concentration/count-for-share.ts';
import { amountsOf } from '../vectors/amounts-of.ts';
import { importerValues } from './importer-values.ts';

/**
 * Importers that make 80 percent: fewest importers whose values together reach it (also: Pareto count of importers),
 * over importers of record, by entered value and date of entry. Affiliates with numbers of their own are importers of
 * their own. Lines of cancelled entries do not count. It tells of firms: a report of it is withheld where disclosure
 * control says so.
 *
 * @nulls Null when nothing was imported.
 */
export const importersFor80 = measure({
  id: 'concentration/importers-for-80',
  title: 'Importers that make 80 percent of value',
  aliases: ['80/20 of importers', 'Pareto count of importers'],
  unit: 'count',
  direction: 'neutral',
  formula: 'min k: sum(k largest v) >= 0.8 * V over importers',
  source: 'definition',
  inputs: { importers: importerValues },
  compute: ({ importers }) => countForShare(amountsOf(importers), 0.8),
});
