import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Valuation discrepancy rate: the estimated share of entry lines entered at a wrong transaction value (19 U.S.C.
 * 1401a; also: undervaluation, misvaluation).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const valuationDiscrepancyRate = measure({
  id: 'compliance/valuation-discrepancy-rate',
  title: 'Valuation discrepancy rate',
  aliases: ['misvaluation rate', 'undervaluation'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_value) / sum(w)',
  source: 'cbp-compliance-measurement',
  inputs: rateInputs(reviewedLines, reviewedLines.is('disc_value')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
