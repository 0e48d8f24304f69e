import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Effective sample size: the simple random sample that would have told as much.
 *
 * @formula sampled / designEffect
 * @unit units
 * @nulls Null when an input is null, and when the design effect is zero.
 * @source kish-1965
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * effectiveSampleSize({ sampled: 300, designEffect: 1.5 }); // => 200
 * effectiveSampleSize({ sampled: 300, designEffect: 0 }); // => null
 */
export function effectiveSampleSize(
  sample: Readonly<Record<'sampled' | 'designEffect', number | null>>,
): number | null {
  requireAmounts('effectiveSampleSize', sample);
  return ratioOrNull(sample.sampled, sample.designEffect);
}
