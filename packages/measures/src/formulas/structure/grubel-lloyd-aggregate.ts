import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { reportedPairs } from './reported-pairs.ts';
import type { TwoWayFlow } from './two-way-flow.ts';

/**
 * Aggregate Grubel-Lloyd index: trade-weighted mean of the Grubel-Lloyd indexes of products.
 *
 * It is not the index of the totals, in which a surplus of one product hides the deficit of another.
 *
 * @formula 1 - sum(abs(exports - imports)) / sum(exports + imports)
 * @unit 1 (a share): 0 one-way trade in every product, 1 balanced trade in every product
 * @nulls Null when an input is null, or when there is no trade.
 * @source grubel-lloyd-1971
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * grubelLloydAggregate([{ exports: 10, imports: 0 }, { exports: 0, imports: 10 }]); // => 0
 * grubelLloydAggregate([{ exports: 300, imports: 200 }, { exports: 100, imports: 100 }]); // => 0.8571428571
 * grubelLloydAggregate([]); // => null
 */
export function grubelLloydAggregate(flows: readonly TwoWayFlow[]): number | null {
  const columns = reportedPairs('grubelLloydAggregate', flows, ['exports', 'imports']);
  if (columns === null) return null;
  const overlaps = columns.first.map((exports, at) => 2 * Math.min(exports, columns.second[at] ?? 0));
  return quotientOrNull(compensatedSum(overlaps), compensatedSum([...columns.first, ...columns.second]));
}
