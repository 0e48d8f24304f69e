import { measure } from '../../../algebra/measure.ts';
import type { Group } from '../../../algebra/aggregate.ts';
import { standardError } from '../../../formulas/precision/standard-error.ts';
import { combinedRatio } from '../../../formulas/sampling/combined-ratio.ts';
import type { RatioUnit } from '../../../formulas/sampling/ratio-unit.ts';
import type { SampledStratum } from '../../../formulas/sampling/sampled-stratum.ts';
import { frame, reviewed } from '../design/frame.ts';
import { joinedStrata } from '../design/joined-strata.ts';
import { owed } from '../design/owed.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';
import { sampleDesign } from '../design/sample-design.ts';

/**
 * Standard error of a ratio estimate, here of the revenue compliance rate, paid over due: linearised, from the
 * residuals y - R x of every reviewed line. It is taken of its complement, unpaid over due, which varies as much and
 * does not lose digits where nearly all is paid. Variances and covariances by stratum would do with fewer numbers, and
 * lose those digits where one large line decides the ratio. A stratum of which one line was reviewed is centred on the
 * mean of all lines (`design/sample-design.ts`).
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
    lines: reviewedLines.groups(['stratum', 'entry_no', 'line_no'], {
      lines: reviewedLines.count(),
      unpaid: reviewedLines.sum(owed),
      due: reviewedLines.sum('due_amount'),
    }),
  },
  compute: ({ lines, ...design }) => {
    const strata = joinedStrata(design, []);
    if (strata === null) return null;
    const byStratum = Map.groupBy(lines, ({ key: [stratum] }) => stratum);
    const sampled = strata.map(({ stratum, population, sampled: units }) => ({
      population,
      units: unitsOf(byStratum.get(stratum) ?? [], units),
    }));
    return standardError(combinedRatio(sampled, sampleDesign));
  },
});

/** The lines of a cell, and for each other line of the design's sample one that adds nothing. */
function unitsOf(
  lines: readonly Group<'unpaid' | 'due'>[],
  sampled: number,
): SampledStratum<RatioUnit>['units'] {
  const units = lines.map(({ unpaid: numerator, due }) => ({ numerator, denominator: due }));
  const elsewhere = Array.from({ length: sampled - units.length }, () => ({ numerator: 0, denominator: 0 }));
  return [...units, ...elsewhere];
}
