import { requireAmounts } from '../../errors/require-amounts.ts';
import { regularisedGamma } from './regularised-gamma.ts';
import { requireShape } from './require-shape.ts';

/**
 * Upper tail of chi-square: probability of a statistic above x (also: p-value of a chi-square test). It keeps
 * its digits where one less the distribution function would be left with none.
 *
 * @formula Q(nu / 2, x / 2), the regularised upper incomplete gamma function
 * @unit 1 (a probability)
 * @nulls Never null.
 * @source abramowitz-stegun, loader-2000
 * @throws MeasureInputError - x is negative or not finite, degreesOfFreedom is not from 1e-10 to 1e15
 * @example
 * chiSquareTail({ x: 15.507, degreesOfFreedom: 8 }); // => 0.05
 */
export function chiSquareTail(point: Readonly<Record<'x' | 'degreesOfFreedom', number>>): number {
  const { x, degreesOfFreedom } = point;
  requireAmounts('chiSquareTail', { x });
  requireShape('chiSquareTail', { degreesOfFreedom });
  return regularisedGamma(degreesOfFreedom / 2, x / 2).upper;
}
