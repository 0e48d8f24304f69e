import { measure } from '../../../algebra/measure.ts';
import { herfindahlHirschman } from '../../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from '../vectors/amounts-of.ts';
import { importerValues } from './importer-values.ts';

/**
 * Importer HHI: sum of the squared shares (also: Herfindahl-Hirschman index of importers) over importers of record,
 * by entered value and date of entry. Affiliates with numbers of their own are importers of their own. Lines of
 * cancelled entries do not count. It tells of firms: a report of it is withheld where disclosure control says so.
 *
 * @nulls Null when nothing was imported.
 */
export const hhiImporters = measure({
  id: 'concentration/hhi-importers',
  title: 'HHI of importers',
  aliases: ['importer concentration', 'Herfindahl index of importers'],
  unit: 'hhi_points',
  direction: 'neutral',
  formula: '10,000 * sum((v / V)^2) over importers',
  source: 'doj-hhi',
  inputs: { importers: importerValues },
  compute: ({ importers }) => herfindahlHirschman(amountsOf(importers)),
});
