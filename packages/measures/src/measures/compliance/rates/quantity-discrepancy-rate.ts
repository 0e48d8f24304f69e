import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Quantity discrepancy rate: the estimated share of entry lines with a shortage or overage of quantity.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const quantityDiscrepancyRate = measure({
  id: 'compliance/quantity-discrepancy-rate',
  title: 'Quantity discrepancy rate',
  aliases: ['shortage and overage rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_quantity) / sum(w)',
  source: 'cbp-compliance-measurement',
  inputs: rateInputs(reviewedLines, reviewedLines.is('disc_quantity')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
