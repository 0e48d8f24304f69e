import { requireFraction } from '../../errors/require-fraction.ts';
import { bisect } from './bisect.ts';
import { regularisedBeta } from './regularised-beta.ts';
import { requireShape } from './require-shape.ts';

/**
 * Quantile of the beta distribution: the x below which a share p lies (also: inverse incomplete beta function).
 * It gives the exact limits of a binomial proportion.
 *
 * @formula I_x(alpha, beta) = p, by bisection to the last bit
 * @unit 1 (a fraction)
 * @nulls Never null: 0 at p = 0 and 1 at p = 1.
 * @source clopper-pearson-1934, loader-2000
 * @throws MeasureInputError - p is not between 0 and 1, alpha or beta is not from 1e-10 to 1e15
 * @example
 * betaQuantile({ p: 0.488, alpha: 1, beta: 3 }); // => 0.2
 */
export function betaQuantile(share: Readonly<Record<'p' | 'alpha' | 'beta', number>>): number {
  const { p, alpha, beta } = share;
  requireFraction('betaQuantile', { p });
  requireShape('betaQuantile', { alpha, beta });
  if (p === 0 || p === 1) return p;
  return bisect((x) => regularisedBeta({ x, rest: 1 - x }, { alpha, beta }) >= p, { low: 0, high: 1 });
}
