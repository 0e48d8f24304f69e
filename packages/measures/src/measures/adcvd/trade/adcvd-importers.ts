import { measure } from '../../../algebra/measure.ts';
import { coveredLines } from '../covered-lines.ts';

/**
 * AD/CVD importers: distinct importers of record of goods covered by a duty order in the period. Importers of two
 * months may be the same: the count of a quarter is no sum of months. Cancelled entries do not count.
 *
 * @nulls Never null; zero when no line names a case.
 */
export const adcvdImporters = measure({
  id: 'adcvd/adcvd-importers',
  title: 'AD/CVD importers',
  aliases: ['importers under orders'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(importer) of lines with an AD or a CVD case',
  source: 'gao-08-391',
  inputs: { importers: coveredLines.distinct('importer') },
  compute: ({ importers }) => importers,
});
