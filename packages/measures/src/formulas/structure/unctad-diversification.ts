import { reportedPairs } from './reported-pairs.ts';
import { shareGap } from './share-gap.ts';
import type { SharePair } from './share-pair.ts';

/**
 * UNCTAD diversification index: half the sum of the absolute gaps between a country's product shares and those
 * of the world.
 *
 * @formula sum(abs(ownShare - worldShare)) / 2
 * @unit 1 (a ratio): 0 the structure of the world, 1 nothing in common with it
 * @nulls Null when an amount is null, or when either column adds to zero.
 * @source unctad-handbook
 * @throws MeasureInputError - an amount is negative or not finite
 * @param products - for each product, the country's amount (own) and the world's (other)
 * @example
 * unctadDiversification([{ own: 1, other: 5 }, { own: 3, other: 5 }]); // => 0.25
 * unctadDiversification([]); // => null
 */
export function unctadDiversification(products: readonly SharePair[]): number | null {
  const gap = shareGap(reportedPairs('unctadDiversification', products, ['own', 'other']));
  return gap === null ? null : gap / 2;
}
