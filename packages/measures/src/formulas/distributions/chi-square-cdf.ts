import { requireAmounts } from '../../errors/require-amounts.ts';
import { regularisedGamma } from './regularised-gamma.ts';
import { requireShape } from './require-shape.ts';

/**
 * Distribution function of chi-square: probability of a statistic of x or less.
 *
 * @formula P(nu / 2, x / 2), the regularised lower incomplete gamma function
 * @unit 1 (a probability)
 * @nulls Never null.
 * @source abramowitz-stegun, loader-2000
 * @throws MeasureInputError - x is negative or not finite, degreesOfFreedom is not from 1e-10 to 1e15
 * @example
 * chiSquareCdf({ x: 15.507, degreesOfFreedom: 8 }); // => 0.95
 */
export function chiSquareCdf(point: Readonly<Record<'x' | 'degreesOfFreedom', number>>): number {
  const { x, degreesOfFreedom } = point;
  requireAmounts('chiSquareCdf', { x });
  requireShape('chiSquareCdf', { degreesOfFreedom });
  return regularisedGamma(degreesOfFreedom / 2, x / 2).lower;
}
