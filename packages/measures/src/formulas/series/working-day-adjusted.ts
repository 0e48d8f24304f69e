import { requireFinite } from '../../errors/require-finite.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/**
 * Working-day adjusted value (also: trading-day adjustment): a month's value scaled to a standard number of
 * working days.
 *
 * @formula value * standardDays / workingDays
 * @unit unit of the value
 * @nulls Null when value is null.
 * @source ft900
 * @throws MeasureInputError - value is not finite, a number of days is not above zero
 * @example
 * workingDayAdjusted({ value: 220, workingDays: 22, standardDays: 21 }); // => 210
 */
export function workingDayAdjusted(month: {
  readonly value: number | null;
  readonly workingDays: number;
  readonly standardDays: number;
}): number | null {
  const { value, workingDays, standardDays } = month;
  requireFinite('workingDayAdjusted', { value });
  requirePositive('workingDayAdjusted', { workingDays, standardDays });
  return value === null ? null : finiteOrNull((value * standardDays) / workingDays);
}
