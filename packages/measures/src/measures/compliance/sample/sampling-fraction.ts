import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const strata = rowsOf('cm_stratum').ofYear('fiscal_year', 'fiscal');

/**
 * Sampling fraction: lines reviewed over lines of the frame, of the design of the fiscal year in which the period ends
 * (about 50,000 of 27 million in fiscal year 2010). The frame has neither ports nor Centers: a cell shows its part of
 * the fraction.
 *
 * @nulls Null without a frame.
 */
export const samplingFraction = measure({
  id: 'compliance/sampling-fraction',
  title: 'Sampling fraction of compliance measurement',
  aliases: ['sampling rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(sample) / sum(N_h)',
  source: 'cbp-import-trends-reports',
  inputs: {
    reviewed: reviewedLines.count(),
    frame: strata.sum('frame_lines').wholeOf('port', 'center'),
  },
  compute: ({ reviewed, frame }) => ratioOrNull(reviewed, frame),
});
