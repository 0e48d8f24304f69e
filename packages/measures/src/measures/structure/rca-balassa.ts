import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { balassa } from '../../formulas/structure/balassa.ts';
import { places } from './vectors/places.ts';

/**
 * Balassa index: share of a product in the exports to a country, or through a district or port, over its
 * share in all U.S. exports (also: revealed comparative advantage, RCA, location quotient). The reference
 * is the United States, not the world: no world matrix is among the facts.
 *
 * @nulls Null when an input is not reported, or one of the totals is zero.
 */
export const rcaBalassa = measure({
  id: 'structure/rca-balassa',
  title: 'Balassa index of exports (revealed comparative advantage)',
  aliases: ['RCA', 'revealed comparative advantage', 'Balassa', 'location quotient'],
  unit: 'ratio',
  direction: 'neutral',
  formula:
    '(sum(export_value) / sum(export_value) over all products) / (the same over all countries, districts and ports)',
  source: 'balassa-1965',
  inputs: {
    product: exports.sum('export_value'),
    country: exports.sum('export_value').wholeOf('product'),
    worldProduct: exports.sum('export_value').wholeOf(...places),
    world: exports.sum('export_value').wholeOf('product', ...places),
  },
  compute: (flows) => balassa(flows),
});
