import { requireAmounts } from '../../errors/require-amounts.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import type { TwoWayFlow } from './two-way-flow.ts';

/**
 * Normalised trade balance: exports less imports over their sum (also: net trade ratio).
 *
 * @formula (exports - imports) / (exports + imports)
 * @unit 1 (a ratio), from -1 (imports only) to 1 (exports only)
 * @nulls Null when an input is null, or when there is no trade.
 * @source escap-handbook-2009
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * normalisedBalance({ exports: 300, imports: 200 }); // => 0.2
 * normalisedBalance({ exports: 0, imports: 0 }); // => null
 */
export function normalisedBalance(flow: TwoWayFlow): number | null {
  const { exports, imports } = flow;
  requireAmounts('normalisedBalance', { exports, imports });
  if (exports === null || imports === null) return null;
  return quotientOrNull(exports - imports, exports + imports);
}
