import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Major transactional discrepancy rate: the estimated share of entry lines with a discrepancy that the reviewers call
 * major (also: MTD rate).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts.
 */
export const majorDiscrepancyRate = measure({
  id: 'compliance/major-discrepancy-rate',
  title: 'Major transactional discrepancy rate',
  aliases: ['MTD rate', 'major transactional discrepancies'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*major) / sum(w)',
  source: 'dhs-trade-performance',
  inputs: rateInputs(reviewedLines, reviewedLines.is('major')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
