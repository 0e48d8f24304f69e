import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Classification discrepancy rate: the estimated share of entry lines entered under a wrong tariff number (also:
 * misclassification rate; 12 percent in fiscal year 1998).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const classificationDiscrepancyRate = measure({
  id: 'compliance/classification-discrepancy-rate',
  title: 'Classification discrepancy rate',
  aliases: ['misclassification rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_classification) / sum(w)',
  source: 'customs-compliance-1998',
  inputs: rateInputs(reviewedLines, reviewedLines.is('disc_classification')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
