import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const focus = reviewedLines.where(reviewedLines.is('focus_industry'));

/**
 * Primary focus industry compliance: overall compliance of the lines in the priority industries that the programme
 * watches (91 percent in fiscal year 2001). A domain of the sample.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no line of the kind was
 *   reviewed.
 */
export const focusIndustryCompliance = measure({
  id: 'compliance/focus-industry-compliance',
  title: 'Primary focus industry compliance',
  aliases: ['priority industry compliance', 'PFI compliance'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(w*no_discrepancy) / sum(w), over lines of focus industries',
  source: 'customs-performance-2001',
  inputs: rateInputs(focus, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
