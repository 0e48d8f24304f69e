import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Material compliance rate: the estimated share of entry lines free of a discrepancy that passes the test of
 * materiality on value or revenue (98.5 percent in fiscal year 2009).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const materialComplianceRate = measure({
  id: 'compliance/material-compliance-rate',
  title: 'Material compliance rate',
  aliases: ['material compliance'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(w*(not material)) / sum(w)',
  source: 'cbp-import-trends-reports',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('material'))),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
