import { requireAmounts } from '../../errors/require-amounts.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import { regularisedGamma } from './regularised-gamma.ts';

/**
 * Distribution function of chi-square: probability of a statistic of x or less.
 *
 * @formula P(nu / 2, x / 2), the regularised lower incomplete gamma function
 * @unit 1 (a probability)
 * @nulls Never null.
 * @source abramowitz-stegun, loader-2000
 * @throws MeasureInputError - x is negative or not finite, degreesOfFreedom is not above zero
 * @example
 * chiSquareCdf({ x: 15.507, degreesOfFreedom: 8 }); // => 0.95
 */
export function chiSquareCdf(point: Readonly<Record<'x' | 'degreesOfFreedom', number>>): number {
  const { x, degreesOfFreedom } = point;
  requireAmounts('chiSquareCdf', { x });
  requirePositive('chiSquareCdf', { degreesOfFreedom });
  return regularisedGamma(degreesOfFreedom / 2, x / 2).lower;
}
