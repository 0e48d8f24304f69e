import { requireFinite } from '../../errors/require-finite.ts';
import { regularisedGamma } from './regularised-gamma.ts';

/**
 * Standard normal distribution function: probability of a value of z or less (also: Phi, area under the bell
 * curve). Relative error below 1e-13 in the lower tail too; for an upper tail ask for `-z`.
 *
 * @formula Phi(z) = Q(1/2, z^2 / 2) / 2 for z below zero, and 1 less that above, with Q the regularised upper
 *   incomplete gamma function
 * @unit 1 (a probability)
 * @nulls Never null.
 * @source abramowitz-stegun, loader-2000
 * @throws MeasureInputError - z is not finite
 * @example
 * normalCdf(1.96); // => 0.9750021
 * normalCdf(0); // => 0.5
 */
export function normalCdf(z: number): number {
  requireFinite('normalCdf', { z });
  const tail = regularisedGamma(1 / 2, Math.min((z * z) / 2, 1e4)).upper / 2;
  return z < 0 ? tail : 1 - tail;
}
