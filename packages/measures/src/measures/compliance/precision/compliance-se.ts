import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { standardError } from '../../../formulas/precision/standard-error.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Standard error of the overall compliance rate (letter of the law), by the design: stratified, with the finite
 * population correction 1 - n_h/N_h of survey texts; the (N - n)/(N - 1) that is in print too gives another number. A
 * port or a Center is a domain, whose standard error keeps all strata and sample sizes of the design. A stratum of
 * which one line was reviewed is centred on the mean of all lines (`design/sample-design.ts`).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const complianceSe = measure({
  id: 'compliance/compliance-se',
  title: 'Standard error of the compliance rate',
  aliases: ['SE of compliance', 'sampling error'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sqrt(sum((N_h/N)^2*(1 - n_h/N_h)*s_h^2/n_h))',
  source: 'r-survey',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => standardError(rateEstimate(inputs)),
});
