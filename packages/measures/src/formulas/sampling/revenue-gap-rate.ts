import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import type { DesignEstimate } from './design-estimate.ts';

/**
 * Revenue gap rate: estimated net undercollection over what should have been collected, where the collections are
 * known in full and the gap comes from a sample (also: revenue gap; one less it is the percent of import revenue
 * successfully collected). The variance is that of the gap, carried through the ratio by its slope.
 *
 * @formula gap / (collected + gap), var = var(gap) * (collected / (collected + gap)^2)^2
 * @unit 1 (a fraction; 0.01 is one percent); the variance in its square
 * @nulls Null when an input is null, and when collections and gap do not add to more than zero. The variance alone is
 *   null when that of the gap is.
 * @source definition
 * @throws MeasureInputError - a number is not finite, collected or the variance is negative
 * @example
 * revenueGapRate({ value: 484, variance: null, degreesOfFreedom: 60 }, 39400).value; // => 0.012135
 * revenueGapRate(null, 39400); // => null
 */
export function revenueGapRate(gap: DesignEstimate | null, collected: number | null): DesignEstimate | null {
  requireAmounts('revenueGapRate', { collected });
  if (gap === null || collected === null) return null;
  requireFinite('revenueGapRate', { value: gap.value });
  requireAmounts('revenueGapRate', { variance: gap.variance });
  const due = collected + gap.value;
  const value = due > 0 ? quotientOrNull(gap.value, due) : null;
  const variance = gap.variance === null ? null : finiteOrNull(gap.variance * (collected / due / due) ** 2);
  return value === null ? null : { value, variance, degreesOfFreedom: gap.degreesOfFreedom };
}
