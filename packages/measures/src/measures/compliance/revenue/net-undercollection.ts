import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { owed } from '../design/owed.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Net undercollection, the revenue gap: estimated underpayments less overpayments, below zero where importers overpay
 * (484 million dollars in fiscal year 2012).
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds. Zero when no reviewed line of the
 *   cell has any.
 */
export const netUndercollection = measure({
  id: 'compliance/net-undercollection',
  title: 'Net undercollection (revenue gap)',
  aliases: ['revenue gap', 'estimated revenue loss'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(w*(due - paid))',
  source: 'cbp-import-trends-reports',
  inputs: { frame, reviewed, lines: reviewedLines.groups(['stratum'], { cents: reviewedLines.sum(owed) }) },
  compute: ({ lines, ...design }) => ratioOrNull(estimatedTotal(design, lines, 'cents'), 100),
});
