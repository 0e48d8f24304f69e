import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const named = standingLines.where(standingLines.reported('manufacturer'));

/**
 * Manufacturers per importer and product (MID proliferation): the mean over pairs of importer and HTS10 of how many
 * distinct manufacturers (MIDs) they name. It is counted as triples over pairs, which is that mean. Lines that name
 * no manufacturer do not count, nor do cancelled entries.
 *
 * @nulls Null when no line names a manufacturer.
 */
export const midProliferation = measure({
  id: 'risk/mid-proliferation',
  title: 'Manufacturers per importer and product',
  aliases: ['MID proliferation', 'suppliers per importer and product'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'distinct(importer, hts10, manufacturer) / distinct(importer, hts10), lines with a manufacturer',
  source: 'definition',
  inputs: {
    triples: named.distinct('importer', 'hts10', 'manufacturer'),
    pairs: named.distinct('importer', 'hts10'),
  },
  compute: ({ triples, pairs }) => ratioOrNull(triples, pairs),
});
