import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Marking discrepancy rate: the estimated share of entry lines not marked with their country of origin (19 U.S.C.
 * 1304; 3 percent in fiscal year 1998).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const markingDiscrepancyRate = measure({
  id: 'compliance/marking-discrepancy-rate',
  title: 'Marking discrepancy rate',
  aliases: ['country of origin marking'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_marking) / sum(w)',
  source: 'customs-compliance-1998',
  inputs: rateInputs(reviewedLines, reviewedLines.is('disc_marking')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
