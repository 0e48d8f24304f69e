import { compensatedSum } from './compensated-sum.ts';

/** Each amount over their total, or null when the total is zero, empty or beyond a double. */
export function sharesOf(amounts: readonly number[]): readonly number[] | null {
  const total = compensatedSum(amounts);
  return total > 0 && Number.isFinite(total) ? amounts.map((amount) => amount / total) : null;
}
