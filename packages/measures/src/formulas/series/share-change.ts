import { requireAmounts } from '../../errors/require-amounts.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Share change: change of a component's share of the total between two periods.
 *
 * @formula current / currentTotal - previous / previousTotal
 * @unit 1 (a difference of fractions; 0.01 is one percentage point)
 * @nulls Null when an input is null or a total is zero.
 * @source definition
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * shareChange({ previous: 20, previousTotal: 100, current: 50, currentTotal: 200 }); // => 0.05
 * shareChange({ previous: 20, previousTotal: 0, current: 50, currentTotal: 200 }); // => null
 */
export function shareChange(
  component: Readonly<Record<'previous' | 'previousTotal' | 'current' | 'currentTotal', number | null>>,
): number | null {
  requireAmounts('shareChange', component);
  return differenceOrNull(
    ratioOrNull(component.current, component.currentTotal),
    ratioOrNull(component.previous, component.previousTotal),
  );
}
