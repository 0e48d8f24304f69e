import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { binsOf } from './calibration-bins.ts';
import type { ScoredCase } from './scored-case.ts';

/**
 * Calibration gap: mean distance between predicted and observed rates of findings over the quantile groups of the
 * score, weighted by cases (also: expected calibration error, with bins of equal size).
 *
 * @formula sum(cases * abs(predicted - observed)) / sum(cases), over the bins of `calibrationBins`
 * @unit 1 (a fraction; 0.01 is one percentage point)
 * @nulls Null when a case hides its score or finding, and over no cases.
 * @source definition
 * @throws MeasureInputError - a score is not between 0 and 1, bins is not a whole number of at least 1
 * @example
 * calibrationGap([{ score: 0.2, found: false }, { score: 0.6, found: true }], 2); // => 0.3
 * calibrationGap([], 10); // => null
 */
export function calibrationGap(cases: readonly ScoredCase[], bins: number): number | null {
  const groups = binsOf('calibrationGap', cases, bins);
  if (groups === null) return null;
  const gaps = groups.map((group) => group.cases * Math.abs(group.predicted - group.observed));
  return quotientOrNull(compensatedSum(gaps), cases.length);
}
