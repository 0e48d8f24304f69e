import { measure } from '../../../algebra/measure.ts';
import { gini as giniCoefficient } from '../../../formulas/concentration/gini.ts';
import { amountsOf } from '../vectors/amounts-of.ts';
import { importerValues } from './importer-values.ts';

/**
 * Importer Gini: inequality of value, without the small-sample correction, over importers of record, by entered value
 * and date of entry. Affiliates with numbers of their own are importers of their own. Lines of cancelled entries do
 * not count. It tells of firms: a report of it is withheld where disclosure control says so.
 *
 * @nulls Null when nothing was imported.
 */
export const giniImporters = measure({
  id: 'concentration/gini-importers',
  title: 'Gini coefficient of importers',
  aliases: ['Gini index of importers', 'inequality of importers'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum((2i - n - 1) * v_i) / (n * V), v ascending, over importers',
  source: 'ineq',
  inputs: { importers: importerValues },
  compute: ({ importers }) => giniCoefficient(amountsOf(importers)),
});
