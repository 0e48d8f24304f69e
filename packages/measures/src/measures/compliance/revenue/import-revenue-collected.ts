import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { owed } from '../design/owed.ts';
import { revenueCollected } from '../design/revenue-collected.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Percent of import revenue successfully collected, the measure of the Department of Homeland Security: one less the
 * revenue gap rate (99.05 percent in fiscal year 2017, 99.44 in 2018). The collections are those of duty, tax and fees
 * in the fiscal year up to the end of the period (no penalties and liquidated damages), the gap is of the design of
 * that fiscal year: ask for fiscal years. By port the port of collection is meant; collections have no Center.
 *
 * @nulls Null where net undercollection is, and when collections and gap do not add to more than zero, or refunds
 *   exceed collections.
 */
export const importRevenueCollected = measure({
  id: 'compliance/import-revenue-collected',
  title: 'Percent of import revenue successfully collected',
  aliases: ['revenue collected', 'import revenue collection rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: '1 - net_undercollection / (collected + net_undercollection)',
  source: 'dhs-trade-performance',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], { cents: reviewedLines.sum(owed) }),
    collected: revenueCollected,
  },
  compute: ({ lines, collected, ...design }) => {
    const gap = estimatedTotal(design, lines, 'cents');
    if (gap === null || collected === null || collected < 0 || collected + gap <= 0) return null;
    return ratioOrNull(collected, collected + gap);
  },
});
