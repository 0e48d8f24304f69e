import { reportedPairs } from './reported-pairs.ts';
import { shareGap } from './share-gap.ts';
import type { SharePair } from './share-pair.ts';

/**
 * Krugman dissimilarity index (also: Krugman specialisation): sum of the absolute gaps between the product
 * shares of a port or region and those of the nation.
 *
 * @formula sum(abs(ownShare - nationalShare))
 * @unit 1 (a ratio): 0 the structure of the nation, 2 nothing in common with it
 * @nulls Null when an amount is null, or when either column adds to zero.
 * @source krugman-1991
 * @throws MeasureInputError - an amount is negative or not finite
 * @param products - for each product, the port's amount (own) and the nation's (other)
 * @example
 * krugman([{ own: 1, other: 5 }, { own: 3, other: 5 }]); // => 0.5
 * krugman([]); // => null
 */
export function krugman(products: readonly SharePair[]): number | null {
  return shareGap(reportedPairs('krugman', products, ['own', 'other']));
}
