import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { owed } from '../design/owed.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const major = reviewedLines.where(reviewedLines.is('major'));

/**
 * Mean revenue change per major discrepancy: the estimated net revenue change on lines with a major discrepancy over
 * the estimated number of such lines. A ratio of two estimates of one domain.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line has a major
 *   discrepancy.
 */
export const averageLossPerMajor = measure({
  id: 'compliance/average-loss-per-major',
  title: 'Mean revenue change per major discrepancy',
  aliases: ['average loss per major discrepancy'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(w*(due - paid)*major) / sum(w*major)',
  source: 'cbp-compliance-measurement',
  inputs: {
    frame,
    reviewed,
    lines: major.groups(['stratum'], { cents: major.sum(owed), count: major.count() }),
  },
  compute: ({ lines, ...design }) => {
    const mean = ratioOrNull(estimatedTotal(design, lines, 'cents'), estimatedTotal(design, lines, 'count'));
    return ratioOrNull(mean, 100);
  },
});
