import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import type { ProductExports } from './product-exports.ts';
import { reportedPairs } from './reported-pairs.ts';

/**
 * Hummels-Klenow extensive margin: world exports of the products that a country exports over all world
 * exports. Times the intensive margin it is the country's share in world exports.
 *
 * @formula sum(world where country > 0) / sum(world)
 * @unit 1 (a share): the breadth of what the country exports
 * @nulls Null when an amount is null, or when world exports add to zero.
 * @source hummels-klenow-2005
 * @throws MeasureInputError - an amount is negative or not finite
 * @example
 * hummelsKlenowExtensive([{ country: 5, world: 60 }, { country: 0, world: 40 }]); // => 0.6
 * hummelsKlenowExtensive([]); // => null
 */
export function hummelsKlenowExtensive(products: readonly ProductExports[]): number | null {
  const columns = reportedPairs('hummelsKlenowExtensive', products, ['country', 'world']);
  if (columns === null) return null;
  const exported = columns.second.filter((_world, at) => (columns.first[at] ?? 0) > 0);
  return quotientOrNull(compensatedSum(exported), compensatedSum(columns.second));
}
