import { compensatedSum } from '../shared/compensated-sum.ts';
import { sharesOf } from '../shared/shares-of.ts';
import { reportedPairs } from './reported-pairs.ts';
import type { SharePair } from './share-pair.ts';

/**
 * Finger-Kreinin export similarity index: sum over products of the smaller of two export shares.
 *
 * @formula 100 * sum(min(ownShare, otherShare))
 * @unit percent points: 0 nothing in common, 100 the same structure
 * @nulls Null when an amount is null, or when either column adds to zero.
 * @source finger-kreinin-1979
 * @throws MeasureInputError - an amount is negative or not finite
 * @param products - for each product, the exports of the two countries
 * @example
 * exportSimilarity([{ own: 1, other: 5 }, { own: 3, other: 5 }]); // => 75
 * exportSimilarity([]); // => null
 */
export function exportSimilarity(products: readonly SharePair[]): number | null {
  const pairs = reportedPairs('exportSimilarity', products, ['own', 'other']);
  const own = pairs === null ? null : sharesOf(pairs.first);
  const other = pairs === null ? null : sharesOf(pairs.second);
  if (own === null || other === null) return null;
  return 100 * compensatedSum(own.map((share, at) => Math.min(share, other[at] ?? 0)));
}
