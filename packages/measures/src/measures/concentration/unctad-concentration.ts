import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { unctadConcentration as unctadIndex } from '../../formulas/concentration/unctad-concentration.ts';
import { paddedAmounts } from './vectors/padded-amounts.ts';

/**
 * UNCTAD concentration: square root of the sum of squared product shares, rescaled to run from 0 to 1; n
 * is the number of subheadings (HS6) exported at all, to anywhere, not of those in the cell.
 *
 * @nulls Null when nothing was exported, or the classification has a single subheading.
 */
export const unctadConcentration = measure({
  id: 'concentration/unctad-concentration',
  title: 'UNCTAD product concentration index, exports',
  aliases: ['product concentration index', 'normalised Hirschman index'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(sqrt(sum((v / V)^2)) - sqrt(1/n)) / (1 - sqrt(1/n)) over HS6',
  source: 'unctad-handbook',
  inputs: {
    products: exports.groups(['hts6'], { value: exports.sum('export_value') }),
    classification: exports
      .distinct('hts6')
      .where(exports.compare('export_value', '>', 0))
      .wholeOf('country', 'district', 'port', 'origin_of_goods'),
  },
  compute: ({ products, classification }) => unctadIndex(paddedAmounts(products, classification)),
});
