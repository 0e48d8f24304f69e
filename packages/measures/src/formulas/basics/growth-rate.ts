import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Growth rate: relative change from one period to another (also: year over year, percentage change).
 *
 * @formula (current - previous) / previous
 * @unit 1 (a fraction; 0.05 is five percent)
 * @nulls Null when an input is null, or when previous is zero or negative: growth from nothing or from a
 *   deficit has no meaning as a rate.
 * @source definition
 * @throws MeasureInputError - an input is not finite
 * @example
 * growthRate({ previous: 41.6, current: 71.9 }); // => 0.728
 * growthRate({ previous: 0, current: 5 }); // => null
 */
export function growthRate(periods: Readonly<Record<'previous' | 'current', number | null>>): number | null {
  requireFinite('growthRate', periods);
  const { previous, current } = periods;
  if (previous === null || current === null || previous <= 0) return null;
  return finiteOrNull((current - previous) / previous);
}
