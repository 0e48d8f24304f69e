import { requireCount } from '../../errors/require-count.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { mean } from '../shared/mean.ts';
import { ranks } from './ranks.ts';
import { reportedCases, type ScoredCase } from './scored-case.ts';

/** Cases of near scores: what the scores said, and what was found. */
export interface CalibrationBin {
  readonly cases: number;
  /** Mean score. */
  readonly predicted: number;
  /** Share with a finding. */
  readonly observed: number;
}

/**
 * Calibration by quantile groups of the score, deciles for ten bins: predicted and observed rates of findings (also:
 * reliability table). Scores are probabilities. Equal scores fall into one bin, that of their mean rank, so that no bin
 * depends on the order of rows; a bin that ties leave empty is not there.
 *
 * @formula bin = floor((mean rank - 1/2) * bins / n), mean score and share of findings in each
 * @unit 1 (probabilities), the lowest scores first
 * @nulls Null when a case hides its score or finding. No bins over no cases.
 * @source definition
 * @throws MeasureInputError - a score is not between 0 and 1, bins is not a whole number of at least 1
 * @example
 * calibrationBins([{ score: 0.2, found: false }, { score: 0.6, found: true }], 2); // => [{ cases: 1, predicted: 0.2, observed: 0 }, { cases: 1, predicted: 0.6, observed: 1 }]
 * calibrationBins([{ score: null, found: true }], 10); // => null
 */
export function calibrationBins(
  cases: readonly ScoredCase[],
  bins: number,
): readonly CalibrationBin[] | null {
  return binsOf('calibrationBins', cases, bins);
}

/** The bins on behalf of another formula, whose name errors carry. */
export function binsOf(
  formula: string,
  cases: readonly ScoredCase[],
  bins: number,
): readonly CalibrationBin[] | null {
  requireCount(formula, 'bins', bins, 1);
  const reported = reportedCases(formula, cases);
  for (const { score } of cases) if (score !== null) requireFraction(formula, { score });
  if (reported === null) return null;
  const places = ranks(
    reported.map(({ score }) => score),
    { order: 'rising', ties: 'mean' },
  );
  const binOf = (at: number) => Math.floor((((places?.[at] ?? NaN) - 1 / 2) * bins) / reported.length);
  return Array.from({ length: bins }, (_bin, bin) => reported.filter((_case, at) => binOf(at) === bin))
    .filter((group) => group.length > 0)
    .map((group) => ({
      cases: group.length,
      predicted: mean(group.map(({ score }) => score)),
      observed: mean(group.map(({ found }) => Number(found))),
    }));
}
