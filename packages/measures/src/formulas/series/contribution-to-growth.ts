import { requireFinite } from '../../errors/require-finite.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Contribution to growth: change of a component over the total of the earlier period. The contributions of all
 * components add to the growth rate of the total.
 *
 * @formula (current - previous) / previousTotal
 * @unit 1 (a fraction of the total; 0.01 is one percentage point of growth)
 * @nulls Null when an input is null, or when previousTotal is zero or negative.
 * @source definition
 * @throws MeasureInputError - an input is not finite
 * @example
 * contributionToGrowth({ previous: 20, current: 30, previousTotal: 200 }); // => 0.05
 * contributionToGrowth({ previous: 20, current: 30, previousTotal: 0 }); // => null
 */
export function contributionToGrowth(
  component: Readonly<Record<'previous' | 'current' | 'previousTotal', number | null>>,
): number | null {
  requireFinite('contributionToGrowth', component);
  const { previous, current, previousTotal } = component;
  if (previousTotal === null || previousTotal <= 0) return null;
  return ratioOrNull(differenceOrNull(current, previous), previousTotal);
}
