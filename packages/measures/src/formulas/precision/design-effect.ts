import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Design effect, deff: variance of a mean under the design over that of a simple random sample of the same size
 * drawn without replacement. For a proportion the variance of an element is p (1 - p). R's survey multiplies that
 * by n / (n - 1).
 *
 * @formula variance / (elementVariance / sampled * (1 - sampled / population))
 * @unit 1 (a ratio); below 1 the design did better than chance
 * @nulls Null when an input is null, without a sample, and when the simple random sample would have no variance:
 *   all elements alike, or all of them sampled.
 * @source kish-1965
 * @throws MeasureInputError - an input is negative or not finite, the population is below the sample
 * @example
 * designEffect({ variance: 0.02, elementVariance: 0.25, sampled: 10, population: 50 }); // => 1
 * designEffect({ variance: 0, elementVariance: 0, sampled: 10, population: 50 }); // => null
 */
export function designEffect(
  estimate: Readonly<Record<'variance' | 'elementVariance' | 'sampled' | 'population', number | null>>,
): number | null {
  requireAmounts('designEffect', estimate);
  const { variance, elementVariance, sampled, population } = estimate;
  if (variance === null || elementVariance === null || sampled === null || population === null) return null;
  if (population < sampled) throw new MeasureInputError('TOO_SMALL', 'designEffect', 'population');
  return quotientOrNull(variance, (elementVariance / sampled) * ((population - sampled) / population));
}
