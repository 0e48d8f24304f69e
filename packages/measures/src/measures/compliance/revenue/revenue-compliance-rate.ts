import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Revenue collection compliance rate: revenue paid over revenue due, both estimated from the reviewed lines, as the
 * Customs Service reported it before 2003 (99.1 percent in fiscal year 2001). Above one where importers overpay.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when nothing was due on the
 *   reviewed lines.
 */
export const revenueComplianceRate = measure({
  id: 'compliance/revenue-compliance-rate',
  title: 'Revenue collection compliance rate',
  aliases: ['revenue compliance'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(w*paid) / sum(w*due)',
  source: 'customs-performance-2001',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      paid: reviewedLines.sum('paid'),
      due: reviewedLines.sum('due_amount'),
    }),
  },
  compute: ({ lines, ...design }) =>
    ratioOrNull(estimatedTotal(design, lines, 'paid'), estimatedTotal(design, lines, 'due')),
});
