import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { Interval } from './interval.ts';

/** The value with a number of its standard errors on each side; null when one of them is not known. */
export function intervalAround(
  value: number,
  variance: number | null,
  standardErrors: number | null,
): Interval | null {
  if (variance === null || standardErrors === null) return null;
  const half = Math.sqrt(variance) * standardErrors;
  const lower = finiteOrNull(value - half);
  const upper = finiteOrNull(value + half);
  return lower === null || upper === null ? null : { lower, value, upper };
}
