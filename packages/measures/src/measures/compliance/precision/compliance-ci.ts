import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { studentInterval } from '../../../formulas/precision/student-interval.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Confidence interval of the compliance rate, at 95 percent: the overall compliance rate (letter of the law) with the
 * ends of its interval, by Student's t on n - H degrees of freedom, lines reviewed less strata. Near 100 percent it
 * can reach beyond; there use the Wilson interval. A stratum of which one line was reviewed is centred on the mean of
 * all lines (`design/sample-design.ts`).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts. Null
 *   without degrees of freedom.
 */
export const complianceCi = measure({
  id: 'compliance/compliance-ci',
  title: 'Confidence interval of the compliance rate',
  aliases: ['confidence interval of compliance', 'margin of error'],
  result: 'interval',
  unit: 'percent',
  direction: 'neutral',
  formula: 'p -/+ t(0.975; n - H)*se',
  source: 'r-survey',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => studentInterval(rateEstimate(inputs), 0.95),
});
