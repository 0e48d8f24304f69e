import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';

/**
 * Coefficient of variation, CV: standard error over the estimate, by which statistical offices decide whether an
 * estimate can be published (also: relative standard error).
 *
 * @formula sqrt(variance) / abs(value)
 * @unit 1 (a fraction; 0.05 is five percent)
 * @nulls Null when the estimate or its variance is null, and for an estimate of zero.
 * @source cochran-1977
 * @throws MeasureInputError - the variance is negative, a number is not finite
 * @example
 * coefficientOfVariation({ value: -50, variance: 25 }); // => 0.1
 * coefficientOfVariation({ value: 0, variance: 25 }); // => null
 */
export function coefficientOfVariation(
  estimate: Pick<DesignEstimate, 'value' | 'variance'> | null,
): number | null {
  if (estimate === null) return null;
  const { value, variance } = estimate;
  requireFinite('coefficientOfVariation', { value });
  requireAmounts('coefficientOfVariation', { variance });
  return variance === null ? null : ratioOrNull(Math.sqrt(variance), Math.abs(value));
}
