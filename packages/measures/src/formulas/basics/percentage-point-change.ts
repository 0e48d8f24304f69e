import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Percentage-point change: difference of two rates given as fractions (also: change in points).
 *
 * @formula 100 * (current - previous)
 * @unit percentage points
 * @nulls Null when an input is null.
 * @source definition
 * @throws MeasureInputError - an input is not finite
 * @example
 * percentagePointChange({ previous: 0.9772, current: 0.9938 }); // => 1.66
 */
export function percentagePointChange(
  rates: Readonly<Record<'previous' | 'current', number | null>>,
): number | null {
  requireFinite('percentagePointChange', rates);
  const { previous, current } = rates;
  return previous === null || current === null ? null : finiteOrNull(100 * (current - previous));
}
