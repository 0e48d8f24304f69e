import { median } from '../shared/median.ts';

/** Bisquare weights of residuals: 1 near zero, falling to 0 at six times the median distance. */
export function robustnessWeights(residuals: readonly number[]): readonly number[] {
  const distances = residuals.map((residual) => Math.abs(residual));
  const limit = 6 * median(distances);
  return distances.map((distance) => {
    if (distance <= 0.001 * limit) return 1;
    return distance <= 0.999 * limit ? (1 - (distance / limit) ** 2) ** 2 : 0;
  });
}
