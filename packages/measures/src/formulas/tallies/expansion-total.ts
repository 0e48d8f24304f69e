import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { expanded, talliedStrata } from './tallied-strata.ts';

/** A stratum of the frame and the total of a number over its sampled units. */
export interface TotalledStratum {
  readonly population: number;
  /** Units sampled and reviewed, n_h. */
  readonly sampled: number;
  readonly total: number | null;
}

/**
 * Expansion total: estimate of the total of a population, without its variance (also: Horvitz-Thompson total,
 * weighted sum). Units outside of a domain add nothing to the totals and stay in the sample.
 *
 * @formula sum(N_h/n_h * total_h)
 * @unit unit of the totals
 * @nulls Null when a total is null, when a stratum of the frame has no sampled unit, and over no strata.
 * @source cochran-1977
 * @throws MeasureInputError - a total is not finite, a count is no whole number, a population is below its sample
 * @example
 * expansionTotal([{ population: 15, sampled: 5, total: 29.7 }, { population: 12, sampled: 3, total: 14.5 }]); // => 147.1
 * expansionTotal([]); // => null
 */
export function expansionTotal(strata: readonly TotalledStratum[]): number | null {
  for (const { total } of strata) requireFinite('expansionTotal', { total });
  const tallied = talliedStrata('expansionTotal', strata);
  if (tallied === null || tallied.length === 0) return null;
  if (tallied.some(({ total }) => total === null)) return null;
  return finiteOrNull(expanded(tallied, ({ total }) => total ?? 0));
}
