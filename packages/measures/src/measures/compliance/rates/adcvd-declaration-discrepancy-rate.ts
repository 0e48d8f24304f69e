import { measure } from '../../../algebra/measure.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const inScope = reviewedLines.where(reviewedLines.is('scope_line'));

/**
 * AD/CVD non-declaration rate: of the lines within the scope of an antidumping or countervailing duty order, the
 * estimated share that was entered without it (also: evasion rate in the sample). A domain of the sample.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no line of the kind was
 *   reviewed.
 */
export const adcvdDeclarationDiscrepancyRate = measure({
  id: 'compliance/adcvd-declaration-discrepancy-rate',
  title: 'AD/CVD non-declaration rate',
  aliases: ['AD/CVD evasion rate', 'undeclared antidumping duty'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(w*disc_adcvd) / sum(w), over lines within the scope of an order',
  source: 'cbp-compliance-measurement',
  inputs: rateInputs(inScope, reviewedLines.is('disc_adcvd')),
  compute: (inputs) => rateEstimate(inputs)?.value ?? null,
});
