import { measure } from '../../../algebra/measure.ts';
import { topShare } from '../../../formulas/concentration/top-share.ts';
import { amountsOf } from '../vectors/amounts-of.ts';
import { importerValues } from './importer-values.ts';

/**
 * Share of the hundred largest importers (also: CR100). Ties at the hundredth place do not matter: equal values are
 * worth the same. The share is taken over importers of record, by entered value and date of entry. Affiliates with
 * numbers of their own are importers of their own. Lines of cancelled entries do not count. It tells of firms: a
 * report of it is withheld where disclosure control says so.
 *
 * @nulls Null when nothing was imported.
 */
export const top100ImporterShare = measure({
  id: 'concentration/top100-importer-share',
  title: 'Share of the hundred largest importers',
  aliases: ['CR100', 'top importers'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(hundred largest v) / V over importers',
  source: 'census-profile',
  inputs: { importers: importerValues },
  compute: ({ importers }) => topShare(amountsOf(importers), 100),
});
