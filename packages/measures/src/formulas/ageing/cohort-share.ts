import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** A case of a cohort at a snapshot. */
export interface CohortCase {
  /** Time from its opening to the snapshot, whether or not it ended. */
  readonly observed: number | null;
  /** Time from its opening to its end; null while it is open. */
  readonly duration: number | null;
}

/**
 * Cohort share: share of cases that ended within a time of their opening, over the cases that were opened at least that
 * long ago (also: on-time rate of a cohort, cleared within 30 days). Younger cases are left out whether they ended or
 * not: to count the quick ones among them would flatter the newest cohorts.
 *
 * @formula count(observed >= within and duration <= within) / count(observed >= within)
 * @unit 1 (a share)
 * @nulls Null when a case does not say how long it is observed, and when none is old enough. A null duration is a case
 *   still open.
 * @source definition
 * @throws MeasureInputError - within or an observed time is negative, a number is not finite
 * @example
 * cohortShare([{ observed: 90, duration: 20 }, { observed: 90, duration: null }, { observed: 5, duration: 2 }], 30); // => 0.5
 * cohortShare([{ observed: 5, duration: 2 }], 30); // => null
 */
export function cohortShare(cases: readonly CohortCase[], within: number): number | null {
  requireAmounts('cohortShare', { within });
  const observed = reportedAmounts(
    'cohortShare',
    'observed',
    cases.map((each) => each.observed),
  );
  reportedNumbers(
    'cohortShare',
    'duration',
    cases.map(({ duration }) => duration),
  );
  if (observed === null) return null;
  const grown = cases.filter((_case, at) => (observed[at] ?? NaN) >= within);
  const ended = grown.filter(({ duration }) => duration !== null && duration <= within);
  return quotientOrNull(ended.length, grown.length);
}
