import { allOf, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { marketPenetration } from '../../../formulas/world/market-penetration.ts';
import { soldByUnitedStates, traded, worldFlows } from '../../../populations/world-flows.ts';

const markets = worldFlows.distinct('importer_country');
const abroad = not(worldFlows.codeIn('importer_country', 'US'));

/**
 * Index of export market penetration (IEMP): of the countries that import a product from anywhere, the share to which
 * the United States sells it; over several products, of all their markets together. A product is a commodity of the
 * matrix of world trade, which is of the calendar year in which the period ends. The United States is no market of
 * its own.
 *
 * @nulls Null when the matrix has no exports of the United States.
 */
export const exportMarketPenetration = measure({
  id: 'exports/export-market-penetration',
  title: 'Index of export market penetration',
  aliases: ['IEMP', 'market penetration', 'markets reached'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'sum(countries to which the United States exports p) / sum(countries that import p), over p that it exports',
  source: 'brenton-newfarmer-2007',
  inputs: {
    products: worldFlows.groups(['commodity'], {
      reached: markets.where(allOf(soldByUnitedStates, abroad)),
      importing: markets.where(allOf(traded, abroad)),
    }),
  },
  compute: ({ products }) => marketPenetration(products),
});
