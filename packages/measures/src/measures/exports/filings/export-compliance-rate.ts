import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const reviews = rowsOf('export_review');

/**
 * Share of reviewed export transactions that meet the requirements of filing and licensing, by day of review. A
 * review is the unit: its lines are not weighed. FY2001: 92.5 percent, the first figure.
 *
 * @nulls Null without a review.
 */
export const exportComplianceRate = measure({
  id: 'exports/export-compliance-rate',
  title: 'Compliance with key export requirements',
  aliases: ['AES compliance', 'outbound compliance'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(review where compliant) / count(review)',
  source: 'customs-performance-2001',
  inputs: { compliant: reviews.count().where(reviews.is('compliant')), reviews: reviews.count() },
  compute: ({ compliant, reviews: all }) => ratioOrNull(compliant, all),
});
