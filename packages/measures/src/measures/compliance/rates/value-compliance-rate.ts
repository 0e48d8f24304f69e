import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Value-weighted compliance rate: the estimated share of import value on lines free of a major discrepancy, a combined
 * ratio of two estimated totals.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when the reviewed lines have no
 *   value.
 */
export const valueComplianceRate = measure({
  id: 'compliance/value-compliance-rate',
  title: 'Value-weighted compliance rate',
  aliases: ['compliance by value'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(w*value*(not major)) / sum(w*value)',
  source: 'cbp-compliance-measurement',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      value: reviewedLines.sum('value'),
      compliant: reviewedLines.sum('value').where(not(reviewedLines.is('major'))),
    }),
  },
  compute: ({ lines, ...design }) =>
    ratioOrNull(estimatedTotal(design, lines, 'compliant'), estimatedTotal(design, lines, 'value')),
});
