import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { weightCalibrationRatio as calibration } from '../../../formulas/precision/weight-calibration-ratio.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const strata = rowsOf('cm_stratum').ofYear('fiscal_year', 'fiscal');

/**
 * Weight calibration ratio: what the weights of the design, lines of a stratum over lines to be drawn, add to over the
 * reviewed lines, divided by the lines of the frame. One when as many were reviewed as the design says; below it lines
 * are missing, and the estimates, whose weights are by the lines reviewed, make the others stand for them.
 *
 * @nulls Null without a frame, and when lines were reviewed of a stratum of which the design draws none.
 */
export const weightCalibrationRatio = measure({
  id: 'compliance/weight-calibration-ratio',
  title: 'Weight calibration ratio',
  aliases: ['design weights over frame', 'nonresponse of the compliance sample'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(w) / sum(N_h), w = N_h / lines that the design draws',
  source: 'cochran-1977',
  inputs: {
    frame: strata
      .groups(['stratum'], { population: strata.sum('frame_lines'), drawn: strata.sum('sample_lines') })
      .wholeOf('port', 'center'),
    lines: reviewedLines.groups(['stratum'], { count: reviewedLines.count() }),
  },
  compute: ({ frame, lines }) => {
    const design = new Map(frame.map((stratum) => [stratum.key[0], stratum]));
    return calibration({
      weights: lines.map(({ key, count }) => {
        const weight = ratioOrNull(design.get(key[0])?.population ?? null, design.get(key[0])?.drawn ?? null);
        return weight === null || count === null ? null : count * weight;
      }),
      populations: frame.map(({ population }) => population),
    });
  },
});
