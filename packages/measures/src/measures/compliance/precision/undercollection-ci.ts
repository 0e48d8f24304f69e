import { measure } from '../../../algebra/measure.ts';
import type { Interval } from '../../../algebra/interval.ts';
import { normalInterval } from '../../../formulas/precision/normal-interval.ts';
import { talliedTotal } from '../../../formulas/tallies/tallied-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { joinedStrata } from '../design/joined-strata.ts';
import { owed } from '../design/owed.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';
import { sampleDesign } from '../design/sample-design.ts';

/**
 * Confidence interval of net undercollection, at 95 percent: the estimated total with the ends of its interval by the
 * normal distribution, as R's confint of svytotal has it. Undercollection is rare and large where it occurs, so that
 * the interval of a small cell holds its level badly. A stratum of which one line was reviewed is centred on the mean
 * of all lines (`design/sample-design.ts`).
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds.
 */
export const undercollectionCi = measure({
  id: 'compliance/undercollection-ci',
  title: 'Confidence interval of net undercollection',
  aliases: ['confidence interval of the revenue gap'],
  result: 'interval',
  unit: 'usd',
  direction: 'neutral',
  formula: 'T -/+ z*sqrt(sum(N_h^2*(1 - n_h/N_h)*s_h^2/n_h))',
  source: 'r-survey',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      inDomain: reviewedLines.count(),
      cents: reviewedLines.sum(owed),
      variance: reviewedLines.variance(owed),
    }),
  },
  compute: ({ lines, ...design }) => {
    const strata = joinedStrata(design, lines)?.map(({ population, sampled, cell }) => ({
      population,
      sampled,
      inDomain: cell?.inDomain ?? 0,
      total: cell === null ? 0 : cell.cents,
      variance: cell?.variance ?? null,
    }));
    return strata === undefined ? null : inDollars(normalInterval(talliedTotal(strata, sampleDesign), 0.95));
  },
});

function inDollars(cents: Interval | null): Interval | null {
  if (cents === null) return null;
  return { estimate: cents.estimate / 100, lower: cents.lower / 100, upper: cents.upper / 100 };
}
