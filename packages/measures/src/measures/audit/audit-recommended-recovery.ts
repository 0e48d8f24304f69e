import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { reportedAudits } from './completed-audits.ts';

/**
 * Recommended recoveries: what audit reports issued in the period recommend to recover, before a Center decides.
 *
 * @nulls Never null; zero without a report.
 */
export const auditRecommendedRecovery = measure({
  id: 'audit/audit-recommended-recovery',
  title: 'Recommended recoveries of audits',
  aliases: ['audit recommendations'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(recommended), by report_date',
  source: 'cbp-textile-statistics',
  inputs: { recommended: reportedAudits.sum('recommended') },
  compute: ({ recommended }) => dollars(recommended),
});
