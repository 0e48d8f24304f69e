import { requireAmounts } from '../../errors/require-amounts.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';

/**
 * Standard error of an estimate: the root of its variance.
 *
 * @formula sqrt(variance)
 * @unit unit of the value
 * @nulls Null when the estimate or its variance is null.
 * @source cochran-1977
 * @throws MeasureInputError - the variance is negative or not finite
 * @example
 * standardError({ variance: 0.0004 }); // => 0.02
 * standardError(null); // => null
 */
export function standardError(estimate: Pick<DesignEstimate, 'variance'> | null): number | null {
  if (estimate === null) return null;
  requireAmounts('standardError', { variance: estimate.variance });
  return estimate.variance === null ? null : Math.sqrt(estimate.variance);
}
