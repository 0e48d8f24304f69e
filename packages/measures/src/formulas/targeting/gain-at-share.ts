import { requireChoice } from '../../errors/require-choice.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { gainCurve, type GainPoint } from './gain-curve.ts';
import { reportedCases, type ScoredCase } from './scored-case.ts';

/**
 * What to do with cases of one score that the share cuts through: take the part of them that fits, which is the mean of
 * all orders; take all of them, or none.
 */
export type CutTies = 'proportional' | 'included' | 'excluded';

/** Rounding allowed when a count over a count is held against a share. */
const rounding = 2 ** -50;

/**
 * Gain at a share: share of all findings that lies among the share of cases with the highest scores (also: cumulative
 * gain at 30 percent, capture rate).
 *
 * @formula gain curve at `share`; between two points straight (proportional), the next (included) or the last (excluded)
 * @unit 1 (a share)
 * @nulls Null when a case hides its score or finding, over no cases and without a finding.
 * @source wco-risk
 * @throws MeasureInputError - a score is not finite, share is not between 0 and 1, ties is not a supported choice
 * @example
 * gainAtShare([{ score: 9, found: true }, { score: 9, found: false }, { score: 2, found: true }], 0.5, 'proportional'); // => 0.375
 * gainAtShare([], 0.5, 'proportional'); // => null
 */
export function gainAtShare(cases: readonly ScoredCase[], share: number, ties: CutTies): number | null {
  requireFraction('gainAtShare', { share });
  requireChoice('gainAtShare', 'ties', ties, ['proportional', 'included', 'excluded']);
  const reported = reportedCases('gainAtShare', cases);
  const curve = reported === null ? null : gainCurve(reported);
  if (curve === null) return null;
  const last = curve.findLastIndex((point) => point.share <= share + rounding);
  const from = curve[last] ?? { share: 0, gain: 0 };
  const to = curve[last + 1];
  return to === undefined || from.share >= share - rounding ? from.gain : gainBetween(from, to, share, ties);
}

function gainBetween(from: GainPoint, to: GainPoint, share: number, ties: CutTies): number {
  if (ties === 'excluded') return from.gain;
  if (ties === 'included') return to.gain;
  return from.gain + ((share - from.share) / (to.share - from.share)) * (to.gain - from.gain);
}
