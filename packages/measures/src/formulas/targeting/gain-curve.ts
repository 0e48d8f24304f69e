import { reportedCases, type ScoredCase } from './scored-case.ts';
import { scoreGroups } from './score-groups.ts';

/** A point of the curve: the share of cases with the highest scores, and of findings that are among them. */
export interface GainPoint {
  readonly share: number;
  readonly gain: number;
}

/**
 * Cumulative gain curve of a risk score: what share of findings the cases with the highest scores hold (also: CAP
 * curve, lift curve, Lorenz curve of findings). One point for each score, so that ties are one step; between points the
 * curve is straight, which is what drawing at random among ties gives on average.
 *
 * @formula points (cases with score >= s / cases, findings with score >= s / findings), from (0, 0)
 * @unit 1 (shares)
 * @nulls Null when a case hides its score or finding, over no cases and without a finding.
 * @source wco-risk
 * @throws MeasureInputError - a score is not finite
 * @example
 * gainCurve([{ score: 9, found: true }, { score: 2, found: false }]); // => [{ share: 0, gain: 0 }, { share: 0.5, gain: 1 }, { share: 1, gain: 1 }]
 * gainCurve([]); // => null
 */
export function gainCurve(cases: readonly ScoredCase[]): readonly GainPoint[] | null {
  const reported = reportedCases('gainCurve', cases);
  const findings = reported?.filter(({ found }) => found).length ?? 0;
  if (reported === null || findings === 0) return null;
  let before = { cases: 0, found: 0 };
  const points = scoreGroups(reported).map((group) => {
    before = { cases: before.cases + group.cases, found: before.found + group.found };
    return { share: before.cases / reported.length, gain: before.found / findings };
  });
  return [{ share: 0, gain: 0 }, ...points];
}
