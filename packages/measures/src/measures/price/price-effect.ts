import { measure } from '../../algebra/measure.ts';
import { bennetPriceEffect } from '../../formulas/price/bennet-price-effect.ts';
import { dollarsOfEffect } from './dollars-of-effect.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Price effect: part of the change in the value of matched items that is due to prices (Bennet
 * indicator).
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const priceEffect = measure({
  id: 'price/price-effect',
  title: 'Price effect of the change in import value (Bennet)',
  aliases: ['Bennet price indicator', 'price contribution'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum((q0 + q1) / 2 * (p1 - p0))',
  source: 'indexnumr',
  inputs: { items: importItems },
  compute: ({ items }) => dollarsOfEffect(bennetPriceEffect(pricedItems(items))),
});
