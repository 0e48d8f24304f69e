import { measure } from '../../../algebra/measure.ts';
import { balassa } from '../../../formulas/structure/balassa.ts';
import { symmetricBalassa } from '../../../formulas/structure/symmetric-balassa.ts';
import { fromUnitedStates, worldFlows } from '../../../populations/world-flows.ts';

const all = worldFlows.sum('value');
const own = all.where(fromUnitedStates);

/**
 * Symmetric revealed comparative advantage (RSCA) of the United States in a product: the Balassa index against the
 * world, mapped to -1 to 1; above 0 is an advantage. Of all products together it is 0. World trade is that of the
 * calendar year in which the period ends.
 *
 * @nulls Null when the matrix has no exports of the United States, or none of the product by anyone.
 */
export const rsca = measure({
  id: 'structure/rsca',
  title: 'Symmetric revealed comparative advantage in the world',
  aliases: ['RSCA', 'symmetric Balassa index', 'comparative advantage of the United States'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(RCA - 1) / (RCA + 1), RCA = (x_us,p / X_us) / (x_world,p / X_world)',
  source: 'dalum-1998',
  inputs: { product: own, country: own.wholeOf('product'), worldProduct: all, world: all.wholeOf('product') },
  compute: (flows) => symmetricBalassa(balassa(flows)),
});
