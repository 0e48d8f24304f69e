import { compensatedSum } from './compensated-sum.ts';

/** Arithmetic mean of a vector that is not empty. */
export function mean(values: readonly number[]): number {
  return compensatedSum(values) / values.length;
}
