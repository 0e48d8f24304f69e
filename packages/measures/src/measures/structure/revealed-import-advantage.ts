import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { balassa } from '../../formulas/structure/balassa.ts';
import { places } from './vectors/places.ts';

/**
 * Revealed import advantage: share of a product in the imports from a country, or through a district or
 * port, over its share in all U.S. imports (also: import location quotient).
 *
 * @nulls Null when an input is not reported, or one of the totals is zero.
 */
export const revealedImportAdvantage = measure({
  id: 'structure/revealed-import-advantage',
  title: 'Revealed import advantage',
  aliases: ['RMA', 'import specialisation', 'location quotient of imports'],
  unit: 'ratio',
  direction: 'neutral',
  formula:
    '(sum(general_value) / sum(general_value) over all products) / (the same over all countries, districts and ports)',
  source: 'vollrath-1991',
  inputs: {
    product: imports.sum('general_value'),
    country: imports.sum('general_value').wholeOf('product'),
    worldProduct: imports.sum('general_value').wholeOf(...places),
    world: imports.sum('general_value').wholeOf('product', ...places),
  },
  compute: (flows) => balassa(flows),
});
