import { reportedPairs } from './reported-pairs.ts';
import { shareGap } from './share-gap.ts';
import type { TwoWayFlow } from './two-way-flow.ts';

/**
 * Trade complementarity index: how well the product structure of one country's exports fits that of another's
 * imports.
 *
 * @formula 100 * (1 - sum(abs(importShare - exportShare)) / 2)
 * @unit percent points: 0 nothing in common, 100 the same structure
 * @nulls Null when an amount is null, or when exports or imports add to zero.
 * @source wits-trade-outcomes
 * @throws MeasureInputError - an amount is negative or not finite
 * @param products - for each product, the exports of the one country and the imports of the other
 * @example
 * tradeComplementarity([{ exports: 1, imports: 5 }, { exports: 3, imports: 5 }]); // => 75
 * tradeComplementarity([]); // => null
 */
export function tradeComplementarity(products: readonly TwoWayFlow[]): number | null {
  const gap = shareGap(reportedPairs('tradeComplementarity', products, ['exports', 'imports']));
  return gap === null ? null : 100 * (1 - gap / 2);
}
