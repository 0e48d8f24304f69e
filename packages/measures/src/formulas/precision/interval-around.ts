import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { Interval } from '../../algebra/interval.ts';

/** The estimate with a number of its standard errors on each side; null when one of them is not known. */
export function intervalAround(
  estimate: number,
  variance: number | null,
  standardErrors: number | null,
): Interval | null {
  if (variance === null || standardErrors === null) return null;
  const half = Math.sqrt(variance) * standardErrors;
  const lower = finiteOrNull(estimate - half);
  const upper = finiteOrNull(estimate + half);
  return lower === null || upper === null ? null : { estimate, lower, upper };
}
