import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { theil } from './theil.ts';
import { theilTerm } from './theil-term.ts';

/** Theil's index split over groups; between and within add to total. */
export interface TheilParts {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/**
 * Theil decomposition: inequality between groups (their means) and within them, which add to the whole.
 *
 * @formula between = sum(n_g/n * term(mean_g / mean)), within = sum(V_g/V * theil(group)),
 *   term(x) = x ln x - x + 1
 * @unit nats, each part
 * @nulls Null when a value is null, and when the values are none or add to zero. An empty group adds nothing.
 * @source theil-1967
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * theilDecomposition([[1, 1], [3, 3]]).within; // => 0
 * theilDecomposition([[1, 3], [1, 3]]).between; // => 0
 * theilDecomposition([]); // => null
 */
export function theilDecomposition(groups: readonly (readonly (number | null)[])[]): TheilParts | null {
  const amounts = reportedAmounts('theilDecomposition', 'values', groups.flat());
  if (amounts === null) return null;
  const whole = compensatedSum(amounts);
  if (whole === 0) return null;
  const parts = groups.map((group) => groupParts(group, whole, amounts.length));
  const between = compensatedSum(parts.map((part) => part.between));
  const within = compensatedSum(parts.map((part) => part.within));
  const total = finiteOrNull(between + within);
  return total === null ? null : { total, between, within };
}

function groupParts(group: readonly (number | null)[], whole: number, count: number) {
  const sum = compensatedSum(group.map((value) => value ?? 0));
  if (group.length === 0) return { between: 0, within: 0 };
  const relativeMean = (sum * count) / (whole * group.length);
  return {
    between: (group.length / count) * theilTerm(relativeMean - 1),
    within: (sum / whole) * (theil(group) ?? 0),
  };
}
