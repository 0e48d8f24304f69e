/**
 * Neumaier's sum: a running sum with the lost low-order digits carried apart, so that the result does not
 * depend on the order of the numbers and one dollar beside a trillion is not lost.
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
