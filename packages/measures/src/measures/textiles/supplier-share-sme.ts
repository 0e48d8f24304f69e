import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { squareMetres } from './square-metres.ts';
import { measuredLines } from './textile-lines.ts';

/**
 * Supplier share of SME: square metre equivalents from a country over those from all countries for the same
 * products and period (the percent share column of OTEXA reports). A filter on countries does not bind the world
 * total; every other filter binds both. Where the report neither shows nor filters countries it is one.
 *
 * @nulls Null when no square metres are known for the world.
 */
export const supplierShareSme = measure({
  id: 'textiles/supplier-share-sme',
  title: 'Supplier share of SME',
  aliases: ['percent share of square meters', 'import market share of a supplier'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(sme of the country) / sum(sme of all countries)',
  source: 'otexa-import-reports',
  inputs: {
    supplier: measuredLines.sum(squareMetres),
    world: measuredLines.sum(squareMetres).wholeOf('country'),
  },
  compute: ({ supplier, world }) => ratioOrNull(supplier, world),
});
