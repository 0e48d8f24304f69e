import { measure } from '../../algebra/measure.ts';
import { bennetQuantityEffect } from '../../formulas/price/bennet-quantity-effect.ts';
import { dollarsOfEffect } from './dollars-of-effect.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Quantity effect: part of the change in the value of matched items that is due to quantities (Bennet
 * indicator). With the price effect it adds to the whole change.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const quantityEffect = measure({
  id: 'price/quantity-effect',
  title: 'Quantity effect of the change in import value (Bennet)',
  aliases: ['Bennet quantity indicator', 'volume contribution'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum((p0 + p1) / 2 * (q1 - q0))',
  source: 'indexnumr',
  inputs: { items: importItems },
  compute: ({ items }) => dollarsOfEffect(bennetQuantityEffect(pricedItems(items))),
});
