import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const strata = rowsOf('cm_stratum').ofYear('fiscal_year', 'fiscal');
const everywhere = ['port', 'center', 'product', 'country', 'mode', 'entry_type', 'spi'] as const;

/**
 * Frame coverage by value: import value in the sampling frame over all import value entered in its fiscal year up to
 * the end of the period; cancelled entries do not count. Ask for a whole fiscal year: the frame is of one. The frame
 * has neither ports nor Centers, so that both sides are totals of everything.
 *
 * @nulls Null when nothing was entered.
 */
export const frameCoverage = measure({
  id: 'compliance/frame-coverage',
  title: 'Frame coverage by value',
  aliases: ['coverage of the sampling frame'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(frame_value) / sum(entered_value)',
  source: 'cbp-compliance-measurement',
  inputs: {
    frame: strata.sum('frame_value').wholeOf(...everywhere),
    entered: standingLines
      .sum('entered_value')
      .over({ kind: 'to_date', year: 'fiscal' })
      .wholeOf(...everywhere),
  },
  compute: ({ frame, entered }) => ratioOrNull(frame, entered),
});
