import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Overall compliance rate: the share of entry lines without any discrepancy, however small (also: letter-of-the-law
 * compliance, trade compliance level), estimated from the lines reviewed for Trade Compliance Measurement. Each
 * reviewed line stands for N_h/n_h lines of its stratum. It is not one series with material compliance and with
 * imports compliant, which forgive more.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const overallComplianceRate = measure({
  id: 'compliance/overall-compliance-rate',
  title: 'Overall compliance rate (letter of the law)',
  aliases: ['compliance rate', 'letter of the law compliance', 'trade compliance level', 'TCM'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(w*no_discrepancy) / sum(w), w = N_h/n_h',
  source: 'cbp-compliance-measurement',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
