import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Origin discrepancy rate: the estimated share of entry lines entered with a wrong country of origin (19 CFR part
 * 134).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const originDiscrepancyRate = measure({
  id: 'compliance/origin-discrepancy-rate',
  title: 'Origin discrepancy rate',
  aliases: ['wrong country of origin'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_origin) / sum(w)',
  source: 'cbp-compliance-measurement',
  inputs: rateInputs(reviewedLines, reviewedLines.is('disc_origin')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
