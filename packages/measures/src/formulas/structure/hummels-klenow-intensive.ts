import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import type { ProductExports } from './product-exports.ts';
import { reportedPairs } from './reported-pairs.ts';

/**
 * Hummels-Klenow intensive margin: a country's exports over world exports of the products that it exports.
 *
 * @formula sum(country) / sum(world where country > 0)
 * @unit 1 (a share): the depth of what the country exports
 * @nulls Null when an amount is null, or when the country exports nothing.
 * @source hummels-klenow-2005
 * @throws MeasureInputError - an amount is negative or not finite
 * @example
 * hummelsKlenowIntensive([{ country: 6, world: 60 }, { country: 0, world: 40 }]); // => 0.1
 * hummelsKlenowIntensive([{ country: 0, world: 40 }]); // => null
 */
export function hummelsKlenowIntensive(products: readonly ProductExports[]): number | null {
  const columns = reportedPairs('hummelsKlenowIntensive', products, ['country', 'world']);
  if (columns === null) return null;
  const exported = columns.second.filter((_world, at) => (columns.first[at] ?? 0) > 0);
  return quotientOrNull(compensatedSum(columns.first), compensatedSum(exported));
}
