import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { designEffect as effectOf } from '../../../formulas/precision/design-effect.ts';
import { expansionTotal } from '../../../formulas/tallies/expansion-total.ts';
import { countedStrata, rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Design effect of the overall compliance rate (letter of the law): its variance under the design over that of a
 * simple random sample of as many lines, drawn without replacement; below one the strata did better than chance. The
 * variance of a line is p (1 - p); R multiplies it by n / (n - 1).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts. Null
 *   when all lines are alike, or all of the frame was reviewed.
 */
export const designEffect = measure({
  id: 'compliance/design-effect',
  title: 'Design effect of the compliance sample',
  aliases: ['deff'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'var_design / (p*(1 - p)/n*(1 - n/N))',
  source: 'kish-1965',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => {
    const estimate = rateEstimate(inputs);
    const strata = countedStrata(inputs);
    if (estimate === null || strata === null) return null;
    const sampled = strata.reduce((sum, { inDomain }) => sum + inDomain, 0);
    const population = expansionTotal(strata.map(({ inDomain, ...each }) => ({ ...each, total: inDomain })));
    return effectOf({
      variance: estimate.variance,
      elementVariance: estimate.value * (1 - estimate.value),
      sampled,
      population: population === null ? null : Math.max(population, sampled),
    });
  },
});
