import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Percent of imports compliant with U.S. trade laws, the measure of the Department of Homeland Security: one less the
 * major transactional discrepancy rate (99.38 percent in fiscal year 2017, 98.72 in 2018). Cut by Center it is the
 * compliance rate of the Center's industry.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const importsCompliant = measure({
  id: 'compliance/imports-compliant',
  title: 'Percent of imports compliant with trade laws',
  aliases: [
    'cee/industry-compliance',
    'percent of imports compliant',
    'industry compliance rate',
    'industry compliance',
    'DHS compliance measure',
  ],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: '1 - sum(w*major) / sum(w)',
  source: 'dhs-trade-performance',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('major'))),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
