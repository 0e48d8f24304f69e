import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';
import type { CheckedStratum } from './checked-strata.ts';

/** Expansion (Horvitz-Thompson) estimate of the total: each unit stands for N_h / n_h units. */
export function expandedTotal(strata: readonly CheckedStratum[]): number {
  return compensatedSum(strata.map(({ population, values }) => population * mean(values)));
}

/** Units in the frame of all strata, N. */
export function framePopulation(strata: readonly CheckedStratum[]): number {
  return compensatedSum(strata.map(({ population }) => population));
}
