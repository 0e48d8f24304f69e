import type { Group } from '../../../algebra/aggregate.ts';
import { expansionTotal } from '../../../formulas/tallies/expansion-total.ts';
import { joinedStrata, type Design } from './joined-strata.ts';

/** The estimated total of one of the sums that a cell has by stratum; a stratum of which it has no line adds zero. */
export function estimatedTotal<V extends string>(
  design: Design,
  cell: readonly Group<V>[],
  of: NoInfer<V>,
): number | null {
  const strata = joinedStrata(design, cell);
  if (strata === null) return null;
  return expansionTotal(
    strata.map(({ population, sampled, cell: group }) => ({
      population,
      sampled,
      total: group === null ? 0 : group[of],
    })),
  );
}
