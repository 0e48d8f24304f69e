import { measure } from '../../../algebra/measure.ts';
import type { Group } from '../../../algebra/aggregate.ts';
import { standardError } from '../../../formulas/precision/standard-error.ts';
import { talliedRatio, type PairedStratum } from '../../../formulas/tallies/tallied-ratio.ts';
import { frame, reviewed } from '../design/frame.ts';
import { joinedStrata, type JoinedStratum } from '../design/joined-strata.ts';
import { owed } from '../design/owed.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';
import { sampleDesign } from '../design/sample-design.ts';

/**
 * Standard error of a ratio estimate, here of the revenue compliance rate, paid over due: linearised, from the
 * residuals y - R x. It is taken of its complement, owed over due, which varies as much and does not lose digits
 * where nearly all is paid. A stratum of which one line was reviewed is centred on the mean of all lines
 * (`design/sample-design.ts`).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when nothing was due on the reviewed
 *   lines.
 */
export const ratioSe = measure({
  id: 'compliance/ratio-se',
  title: 'Standard error of the revenue compliance rate',
  aliases: ['standard error of a ratio estimate', 'linearised standard error'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sqrt(var(sum(w*(y - R*x)))) / sum(w*x), y = paid, x = due',
  source: 'r-survey',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      inDomain: reviewedLines.count(),
      owed: reviewedLines.sum(owed),
      due: reviewedLines.sum('due_amount'),
      unpaidVariance: reviewedLines.variance(owed),
      dueVariance: reviewedLines.variance('due_amount'),
      covariance: reviewedLines.covariance(owed, 'due_amount'),
    }),
  },
  compute: ({ lines, ...design }) => {
    const strata = joinedStrata(design, lines)?.map(paired);
    return strata === undefined ? null : standardError(talliedRatio(strata, sampleDesign));
  },
});

type Sums = 'inDomain' | 'owed' | 'due' | 'unpaidVariance' | 'dueVariance' | 'covariance';
const nothing = { inDomain: 0, owed: 0, due: 0, unpaidVariance: null, dueVariance: null, covariance: null };

function paired({ population, sampled, cell }: JoinedStratum<Group<Sums>>): PairedStratum {
  const { inDomain, owed, due, unpaidVariance, dueVariance, covariance } = cell ?? nothing;
  return {
    population,
    sampled,
    inDomain: inDomain ?? 0,
    numerator: owed,
    denominator: due,
    numeratorVariance: unpaidVariance,
    denominatorVariance: dueVariance,
    covariance,
  };
}
