import { rowsOf } from '../../../algebra/record-rows.ts';
import { reviewedLines } from './reviewed-lines.ts';

const strata = rowsOf('cm_stratum').ofYear('fiscal_year', 'fiscal');

/** Lines of the frame by stratum, N_h; the frame has neither ports nor Centers. */
export const frame = strata
  .groups(['stratum'], { population: strata.sum('frame_lines') })
  .wholeOf('port', 'center');

/** Lines reviewed by stratum, n_h, of all ports and Centers: a domain estimate keeps the whole design. */
export const reviewed = reviewedLines
  .groups(['stratum'], { sampled: reviewedLines.count() })
  .wholeOf('port', 'center');
