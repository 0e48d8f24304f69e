import { measure } from '../../../algebra/measure.ts';
import { weightCalibrationRatio as calibration } from '../../../formulas/precision/weight-calibration-ratio.ts';
import { frame, reviewed } from '../design/frame.ts';
import { joinedStrata } from '../design/joined-strata.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Weight calibration ratio: what the weights N_h/n_h of the reviewed lines add to, over the lines of the frame: one
 * when the weights are sound, below it when strata have no reviewed line, so that estimates are of a part of the frame
 * alone. A port or a Center shows the share of the frame that its lines stand for.
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds.
 */
export const weightCalibrationRatio = measure({
  id: 'compliance/weight-calibration-ratio',
  title: 'Weight calibration ratio',
  aliases: ['weighted count over frame', 'coverage of strata'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(w) / sum(N_h), w = N_h/n_h',
  source: 'cochran-1977',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], { count: reviewedLines.count() }),
  },
  compute: ({ lines, ...design }) => {
    const strata = joinedStrata(design, lines);
    if (strata === null || strata.length === 0) return null;
    return calibration({
      weights: strata.map(({ population, sampled, cell }) => (cell?.count ?? 0) * (population / sampled)),
      populations: design.frame.map(({ population }) => population),
    });
  },
});
