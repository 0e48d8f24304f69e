import { measure } from '../../../algebra/measure.ts';
import { isReported, not } from '../../../algebra/conditions.ts';
import type { InputValues } from '../../../algebra/input.ts';
import { weightedMean } from '../../../formulas/basics/weighted-mean.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { rateEstimate, rateInputs, type RateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const claimed = reviewedLines.is('preference_line');
const compliant = not(reviewedLines.is('discrepancy'));
const withClaim = rateInputs(reviewedLines.where(claimed), compliant);
const withoutClaim = rateInputs(reviewedLines.where(not(claimed)), compliant);
const claims = isReported(standingLines.text('spi'));

/**
 * Post-stratified compliance rate: overall compliance re-weighted to what the entries of the fiscal year up to the end
 * of the period say of another classification than the sample was drawn by, the lines with and without a tariff
 * preference claim. Claims are reviewed more often than they occur; this takes out what chance left of that. Cancelled
 * entries do not count.
 *
 * @nulls Null without entry lines, and where the compliance of a group that has entry lines is not defined.
 */
export const poststratifiedCompliance = measure({
  id: 'compliance/poststratified-compliance',
  title: 'Post-stratified compliance rate',
  aliases: ['poststratification', 'calibrated compliance rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(N_g/N * p_g), g = with and without a preference claim',
  source: 'r-survey',
  inputs: {
    frame: withClaim.frame,
    reviewed: withClaim.reviewed,
    linesWithClaim: withClaim.lines,
    linesWithoutClaim: withoutClaim.lines,
    claimed: standingLines.count().where(claims).over({ kind: 'to_date', year: 'fiscal' }),
    unclaimed: standingLines.count().where(not(claims)).over({ kind: 'to_date', year: 'fiscal' }),
  },
  compute: ({ frame, reviewed, linesWithClaim, linesWithoutClaim, claimed, unclaimed }) => {
    if (claimed === null || unclaimed === null) return null;
    const groups = [
      { value: rateOf({ frame, reviewed, lines: linesWithClaim }), weight: claimed },
      { value: rateOf({ frame, reviewed, lines: linesWithoutClaim }), weight: unclaimed },
    ];
    return weightedMean(groups.filter(({ weight }) => weight > 0));
  },
});

function rateOf(inputs: InputValues<RateInputs>): number | null {
  return rateEstimate(inputs)?.value ?? null;
}
