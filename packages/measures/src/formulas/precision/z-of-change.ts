import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Significance of a change: the change between two estimates over its standard error (also: z of year change). The
 * covariance is zero for samples drawn apart, and above it for a panel.
 *
 * @formula (current - previous) / sqrt(currentVariance + previousVariance - 2 * covariance)
 * @unit standard errors; beyond 1.96 significant at five percent
 * @nulls Null when an input is null, and when the change has no variance (or, by a covariance too large, less).
 * @source cochran-1977
 * @throws MeasureInputError - an input is not finite, a variance is negative
 * @example
 * zOfChange({ previous: 0.9, current: 0.95, previousVariance: 0.0004, currentVariance: 0.0005, covariance: 0.0001 }); // => 1.889822365
 * zOfChange({ previous: 1, current: 2, previousVariance: 0, currentVariance: 0, covariance: 0 }); // => null
 */
export function zOfChange(
  change: Readonly<
    Record<'previous' | 'current' | 'previousVariance' | 'currentVariance' | 'covariance', number | null>
  >,
): number | null {
  const { previous, current, previousVariance, currentVariance, covariance } = change;
  requireFinite('zOfChange', { previous, current, covariance });
  requireAmounts('zOfChange', { previousVariance, currentVariance });
  if (previous === null || current === null || covariance === null) return null;
  if (previousVariance === null || currentVariance === null) return null;
  const variance = currentVariance + previousVariance - 2 * covariance;
  return quotientOrNull(current - previous, Math.sqrt(variance));
}
