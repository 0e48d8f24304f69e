import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { designWilsonInterval } from '../../../formulas/precision/design-wilson-interval.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Wilson interval of the compliance rate, at 95 percent, of the overall compliance rate (letter of the law): the score
 * interval of a simple random sample that would have told as much, which stays between 0 and 1 and is valid near 100
 * percent. The effective sample size is p (1 - p) / variance, with the finite population correction in it; where every
 * line is compliant, or none, the lines reviewed are taken as they are.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const complianceCiWilson = measure({
  id: 'compliance/compliance-ci-wilson',
  title: 'Wilson interval of the compliance rate',
  aliases: ['score interval of compliance', 'svyciprop'],
  result: 'interval',
  unit: 'percent',
  direction: 'neutral',
  formula: 'wilson(p, n/deff, z), n/deff = p*(1 - p)/var(p)',
  source: 'korn-graubard-1998',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => {
    const sampled = inputs.lines.reduce((sum, { inDomain }) => sum + (inDomain ?? 0), 0);
    return designWilsonInterval(rateEstimate(inputs), sampled, 0.95);
  },
});
