import { measure } from '../../../algebra/measure.ts';
import { calibrationGap } from '../../../formulas/targeting/calibration-gap.ts';
import { examsByScore } from './exams-by-score.ts';
import { scoredCases } from './scored-cases.ts';

/**
 * Mean distance between what risk scores predict and what examinations find, by decile of the score (also:
 * expected calibration error). Completed examinations that had a score. Scores must be probabilities: where they
 * are on another scale there is nothing to compare. Equal scores fall into one decile.
 *
 * @nulls Null when no scored examination was completed, and when a score is above one.
 */
export const scoreCalibrationGap = measure({
  id: 'exams/score-calibration-gap',
  title: 'Risk score calibration gap',
  aliases: ['expected calibration error', 'calibration of the risk score'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum over deciles of the score (exams * abs(mean score - finding rate)) / exams',
  source: 'definition',
  inputs: { scores: examsByScore },
  compute: ({ scores }) =>
    scores.some(({ score }) => (score ?? 0) > 1) ? null : calibrationGap(scoredCases(scores), 10),
});
