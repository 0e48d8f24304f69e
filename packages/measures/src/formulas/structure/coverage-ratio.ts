import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import type { TwoWayFlow } from './two-way-flow.ts';

/**
 * Export-import coverage ratio: exports over imports (also: cover ratio).
 *
 * @formula exports / imports
 * @unit 1 (a ratio); above 1 is a surplus
 * @nulls Null when an input is null, or when imports are zero.
 * @source escap-handbook-2009
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * coverageRatio({ exports: 300, imports: 200 }); // => 1.5
 * coverageRatio({ exports: 300, imports: 0 }); // => null
 */
export function coverageRatio(flow: TwoWayFlow): number | null {
  const { exports, imports } = flow;
  requireAmounts('coverageRatio', { exports, imports });
  return ratioOrNull(exports, imports);
}
