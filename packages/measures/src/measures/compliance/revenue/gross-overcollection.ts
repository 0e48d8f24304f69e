import { measure } from '../../../algebra/measure.ts';
import { larger, minus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const overpaid = minus(reviewedLines.number('paid'), reviewedLines.number('due_amount'));

/**
 * Gross overcollection: the estimated duty, tax and fees that were overpaid on all lines (Horvitz-Thompson total).
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds. Zero when no reviewed line of the
 *   cell has any.
 */
export const grossOvercollection = measure({
  id: 'compliance/gross-overcollection',
  title: 'Gross overcollection estimate',
  aliases: ['estimated overpayment'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(w*max(0, paid - due))',
  source: 'cbp-import-trends-reports',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], { cents: reviewedLines.sum(larger(overpaid, 0)) }),
  },
  compute: ({ lines, ...design }) => ratioOrNull(estimatedTotal(design, lines, 'cents'), 100),
});
