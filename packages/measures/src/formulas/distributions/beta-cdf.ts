import { requireFraction } from '../../errors/require-fraction.ts';
import { regularisedBeta } from './regularised-beta.ts';
import { requireShape } from './require-shape.ts';

/**
 * Distribution function of the beta distribution, the regularised incomplete beta function I_x(alpha, beta).
 * With alpha = k and beta = n - k + 1 it is the probability of k or more successes in n trials.
 *
 * @formula integral of t^(alpha - 1) (1 - t)^(beta - 1) from 0 to x, over that from 0 to 1
 * @unit 1 (a probability)
 * @nulls Never null.
 * @source didonato-morris-1992, loader-2000
 * @throws MeasureInputError - x is not between 0 and 1, alpha or beta is not from 1e-10 to 1e15
 * @example
 * betaCdf({ x: 0.5, alpha: 2, beta: 2 }); // => 0.5
 * betaCdf({ x: 0.2, alpha: 1, beta: 3 }); // => 0.488
 */
export function betaCdf(point: Readonly<Record<'x' | 'alpha' | 'beta', number>>): number {
  const { x, alpha, beta } = point;
  requireFraction('betaCdf', { x });
  requireShape('betaCdf', { alpha, beta });
  return regularisedBeta({ x, rest: 1 - x }, { alpha, beta });
}
