import { measure } from '../../../algebra/measure.ts';
import { revenueGapRate as gapRate } from '../../../formulas/sampling/revenue-gap-rate.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { owed } from '../design/owed.ts';
import { revenueCollected } from '../design/revenue-collected.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Revenue gap rate: net undercollection over what should have been collected (1.4 percent in the midyear report of
 * fiscal year 2010). The collections are those of duty, tax and fees in the fiscal year up to the end of the period
 * (no penalties and liquidated damages), the gap is of the design of that fiscal year: ask for fiscal years. By port
 * the port of collection is meant; collections have no Center. That the denominator is collections and gap together is
 * our reading; no source confirms it.
 *
 * @nulls Null where net undercollection is, and when collections and gap do not add to more than zero, or refunds
 *   exceed collections.
 */
export const revenueGapRate = measure({
  id: 'compliance/revenue-gap-rate',
  title: 'Revenue gap rate',
  aliases: ['tax gap', 'undercollection rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'net_undercollection / (collected + net_undercollection)',
  source: 'cbp-import-trends-reports',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], { cents: reviewedLines.sum(owed) }),
    collected: revenueCollected,
  },
  compute: ({ lines, collected, ...design }) => {
    const value = estimatedTotal(design, lines, 'cents');
    if (value === null || collected === null || collected < 0) return null;
    return gapRate({ value, variance: null, degreesOfFreedom: 0 }, collected)?.value ?? null;
  },
});
