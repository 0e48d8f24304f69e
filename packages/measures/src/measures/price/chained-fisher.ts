import { measure } from '../../algebra/measure.ts';
import { chain } from '../../formulas/price/chain.ts';
import { fisher } from '../../formulas/price/fisher.ts';
import { adjacentMatches, monthlyItems } from './monthly-items.ts';

/**
 * Chained Fisher import price index: product of the Fisher indexes from each of twelve months to the next, the last
 * being the last month of the report's unit; each link matches its items anew, so that what is new or gone counts in
 * the links in which it can be compared. Items are those of the other indexes of imports, statistical number by
 * country. Monthly chains drift where prices bounce; a fixed base, `price/fisher`, does not.
 *
 * @nulls Null when in one of the twelve links no item has a price in both months.
 */
export const chainedFisher = measure({
  id: 'price/chained-fisher',
  title: 'Chained Fisher import price index, twelve monthly links',
  aliases: ['chain index', 'chained index', 'monthly chained Fisher'],
  unit: 'index',
  direction: 'neutral',
  formula: 'product of fisher(t - 1, t) over the twelve months to the last of the unit',
  source: 'indexnumr',
  inputs: monthlyItems,
  compute: (months) => chain(adjacentMatches(months).map(fisher)),
});
