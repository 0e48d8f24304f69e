import { measure } from '../../../algebra/measure.ts';
import { theil as theilIndex } from '../../../formulas/concentration/theil.ts';
import { amountsOf } from '../vectors/amounts-of.ts';
import { importerValues } from './importer-values.ts';

/**
 * Importer Theil: Theil T of value, in which importers without value count as zero terms, over importers of record,
 * by entered value and date of entry. Affiliates with numbers of their own are importers of their own. Lines of
 * cancelled entries do not count. It tells of firms: a report of it is withheld where disclosure control says so.
 *
 * @nulls Null when nothing was imported.
 */
export const theilImporters = measure({
  id: 'concentration/theil-importers',
  title: 'Theil index of importers',
  aliases: ['Theil T of importers', 'entropy inequality of importers'],
  unit: 'nats',
  direction: 'neutral',
  formula: 'mean((v / mean) * ln(v / mean)) over importers',
  source: 'theil-1967',
  inputs: { importers: importerValues },
  compute: ({ importers }) => theilIndex(amountsOf(importers)),
});
