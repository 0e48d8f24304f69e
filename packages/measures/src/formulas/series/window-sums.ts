import { compensatedSum } from '../shared/compensated-sum.ts';

/**
 * The sum of each window of `size` values, at the place of its last value; null where the window is not full
 * or holds a null.
 */
export function windowSums(values: readonly (number | null)[], size: number): readonly (number | null)[] {
  return values.map((_value, at) => {
    const window = values.slice(Math.max(0, at + 1 - size), at + 1).filter((value) => value !== null);
    return window.length === size ? compensatedSum(window) : null;
  });
}
