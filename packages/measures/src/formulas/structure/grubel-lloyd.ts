import { requireAmounts } from '../../errors/require-amounts.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { normalisedBalance } from './normalised-balance.ts';
import type { TwoWayFlow } from './two-way-flow.ts';

/**
 * Grubel-Lloyd index: intra-industry share of the trade in one product.
 *
 * Over several products use grubelLloydAggregate: the index of their totals is another number.
 *
 * @formula 1 - abs(exports - imports) / (exports + imports)
 * @unit 1 (a share): 0 one-way trade, 1 balanced two-way trade
 * @nulls Null when an input is null, or when there is no trade.
 * @source grubel-lloyd-1971, grubel-lloyd-encyclopaedia
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * grubelLloyd({ exports: 300, imports: 200 }); // => 0.8
 * grubelLloyd({ exports: 0, imports: 0 }); // => null
 */
export function grubelLloyd(flow: TwoWayFlow): number | null {
  const { exports, imports } = flow;
  requireAmounts('grubelLloyd', { exports, imports });
  const balance = normalisedBalance({ exports, imports });
  return differenceOrNull(1, balance === null ? null : Math.abs(balance));
}
