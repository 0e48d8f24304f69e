import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { zOfChange } from '../../../formulas/precision/z-of-change.ts';
import { rateEstimate, rateInputs } from '../design/rate-estimate.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const compliance = rateInputs(reviewedLines, not(reviewedLines.is('discrepancy')));

/**
 * Significance of the year change: the change of the overall compliance rate from the fiscal year before over its
 * standard error, in standard errors; beyond 1.96 it is significant at five percent. The samples of two years are
 * drawn apart, so their errors do not covary.
 *
 * @nulls Null where the rate or its variance of either year is, and when neither has any variance.
 */
export const complianceChangeZ = measure({
  id: 'compliance/compliance-change-z',
  title: 'Significance of the change in compliance from the year before',
  aliases: ['z of year change', 'statistically significant change'],
  unit: 'z_score',
  direction: 'neutral',
  formula: '(p1 - p0) / sqrt(se1^2 + se0^2)',
  source: 'cbp-import-trends-reports',
  inputs: {
    ...compliance,
    frameBefore: compliance.frame.earlier(12),
    reviewedBefore: compliance.reviewed.earlier(12),
    linesBefore: compliance.lines.earlier(12),
  },
  compute: ({ frameBefore, reviewedBefore, linesBefore, ...now }) => {
    const current = rateEstimate(now);
    const before = rateEstimate({ frame: frameBefore, reviewed: reviewedBefore, lines: linesBefore });
    return zOfChange({
      previous: before?.value ?? null,
      current: current?.value ?? null,
      previousVariance: before?.variance ?? null,
      currentVariance: current?.variance ?? null,
      covariance: 0,
    });
  },
});
