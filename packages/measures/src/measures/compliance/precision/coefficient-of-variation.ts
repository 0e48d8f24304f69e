import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { coefficientOfVariation as cv } from '../../../formulas/precision/coefficient-of-variation.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Coefficient of variation of the overall compliance rate (letter of the law): its standard error over it, by which
 * statistical offices decide what can be published (also: relative standard error).
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when no reviewed line counts. Null
 *   for a rate of zero.
 */
export const coefficientOfVariation = measure({
  id: 'compliance/coefficient-of-variation',
  title: 'Coefficient of variation of the compliance rate',
  aliases: ['CV', 'relative standard error'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'se / estimate',
  source: 'cochran-1977',
  inputs: rateInputs(reviewedLines, not(reviewedLines.is('discrepancy'))),
  compute: (inputs) => cv(rateEstimate(inputs)),
});
