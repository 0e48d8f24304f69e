/**
 * x ln x - x + 1 for x = 1 + deviation: one value's part of Theil's index, never negative. Its last two terms
 * add to zero over all values, and keep a sum of near-equal values from cancelling.
 */
export function theilTerm(deviation: number): number {
  if (deviation <= -1) return 1;
  if (Math.abs(deviation) < 1e-4) return deviation ** 2 * (1 / 2 - deviation / 6 + deviation ** 2 / 12);
  return (1 + deviation) * Math.log1p(deviation) - deviation;
}
