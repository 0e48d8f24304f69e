import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Projected noncompliant value: the estimated import value on lines with a major discrepancy.
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds. Zero when no reviewed line of the
 *   cell has any.
 */
export const noncompliantValue = measure({
  id: 'compliance/noncompliant-value',
  title: 'Projected noncompliant value',
  aliases: ['import value with major discrepancies'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(w*value*major)',
  source: 'cbp-compliance-measurement',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      cents: reviewedLines.sum('value').where(reviewedLines.is('major')),
    }),
  },
  compute: ({ lines, ...design }) => ratioOrNull(estimatedTotal(design, lines, 'cents'), 100),
});
