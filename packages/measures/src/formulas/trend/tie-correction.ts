/** Sum over groups of equal numbers of t (t - 1) (2t + 5), t the size of the group: what ties take from a variance. */
export function tieCorrection(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size * (size - 1) * (2 * size + 5), 0);
}
