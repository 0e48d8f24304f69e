import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { fisher as fisherPrices } from '../../formulas/price/fisher.ts';
import { exportItems, importItems, pricedItems } from './priced-items.ts';

/**
 * Terms of trade: Fisher export price index over Fisher import price index; above 1 a unit of exports
 * buys more imports than in the base period.
 *
 * @nulls Null when either index is.
 */
export const termsOfTrade = measure({
  id: 'price/terms-of-trade',
  title: 'Net barter terms of trade',
  aliases: ['net barter terms of trade', 'TOT'],
  unit: 'index',
  direction: 'higher_is_better',
  formula: 'fisher(exports) / fisher(imports)',
  source: 'world-bank-wdi',
  inputs: { sold: exportItems, bought: importItems },
  compute: ({ sold, bought }) =>
    ratioOrNull(fisherPrices(pricedItems(sold)), fisherPrices(pricedItems(bought))),
});
