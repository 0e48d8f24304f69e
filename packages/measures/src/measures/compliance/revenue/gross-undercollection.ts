import { measure } from '../../../algebra/measure.ts';
import { larger } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { owed } from '../design/owed.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Gross undercollection: the estimated duty, tax and fees that were underpaid on all lines, overpayments not set
 * against them (Horvitz-Thompson total).
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds. Zero when no reviewed line of the
 *   cell has any.
 */
export const grossUndercollection = measure({
  id: 'compliance/gross-undercollection',
  title: 'Gross undercollection estimate',
  aliases: ['estimated underpayment', 'gross revenue loss'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(w*max(0, due - paid))',
  source: 'cbp-import-trends-reports',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], { cents: reviewedLines.sum(larger(owed, 0)) }),
  },
  compute: ({ lines, ...design }) => ratioOrNull(estimatedTotal(design, lines, 'cents'), 100),
});
