import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { reportedPairs } from '../structure/reported-pairs.ts';

/** For one product, how many countries a country sells it to and how many import it from anywhere. */
export interface ProductMarkets {
  readonly reached: number | null;
  readonly importing: number | null;
}

/**
 * Index of export market penetration, IEMP: markets that a country reaches with the products that it exports, over the
 * markets that import these products from anywhere. Products that it does not export count neither above nor below.
 *
 * @formula sum(reached) / sum(importing), over products with reached > 0
 * @unit 1 (a share); 1 when every market of every product is reached
 * @nulls Null when a count is null, or when nothing is exported.
 * @source brenton-newfarmer-2007
 * @throws MeasureInputError - a count is negative or not finite
 * @example
 * marketPenetration([{ reached: 3, importing: 10 }, { reached: 0, importing: 50 }, { reached: 1, importing: 10 }]); // => 0.2
 * marketPenetration([]); // => null
 */
export function marketPenetration(products: readonly ProductMarkets[]): number | null {
  const counts = reportedPairs('marketPenetration', products, ['reached', 'importing']);
  if (counts === null) return null;
  const exported = counts.second.filter((_importing, at) => (counts.first[at] ?? 0) > 0);
  return quotientOrNull(compensatedSum(counts.first), compensatedSum(exported));
}
