import { requireAmounts } from '../../errors/require-amounts.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Midpoint growth rate: change over the mean of both periods (also: Davis-Haltiwanger-Schuh growth, symmetric growth
 * rate). It runs from -2 for what ends to 2 for what begins, where the usual rate is not defined, and turns its sign
 * when the periods are exchanged.
 *
 * @formula (current - previous) / ((previous + current) / 2)
 * @unit 1 (a fraction of the mean; 0.05 is five percent)
 * @nulls Null when an amount is null, and when both are zero.
 * @source davis-haltiwanger-1992
 * @throws MeasureInputError - an amount is negative or not finite
 * @example
 * midpointGrowth({ previous: 90, current: 110 }); // => 0.2
 * midpointGrowth({ previous: 0, current: 5 }); // => 2
 * midpointGrowth({ previous: 0, current: 0 }); // => null
 */
export function midpointGrowth(
  amounts: Readonly<Record<'previous' | 'current', number | null>>,
): number | null {
  requireAmounts('midpointGrowth', amounts);
  const { previous, current } = amounts;
  if (previous === null || current === null) return null;
  return quotientOrNull(current - previous, previous / 2 + current / 2);
}
