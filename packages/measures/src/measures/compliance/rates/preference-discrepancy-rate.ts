import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const claims = reviewedLines.where(reviewedLines.is('preference_line'));

/**
 * Preference claim discrepancy rate: of the lines for which a tariff preference was claimed, the estimated share that
 * does not qualify (compliance with NAFTA was 96 percent in fiscal year 2001). A domain of the sample: its size is
 * estimated too, and all strata stay in the design.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no line of the kind was
 *   reviewed.
 */
export const preferenceDiscrepancyRate = measure({
  id: 'compliance/preference-discrepancy-rate',
  title: 'Preference claim discrepancy rate',
  aliases: ['FTA claim discrepancy rate', 'NAFTA compliance'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_preference) / sum(w), over lines with a preference claim',
  source: 'customs-performance-2001',
  inputs: rateInputs(claims, reviewedLines.is('disc_preference')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
