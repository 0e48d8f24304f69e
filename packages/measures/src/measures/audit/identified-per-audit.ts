import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Revenue identified per audit completed, audits without a finding included.
 *
 * @nulls Null when no audit was completed.
 */
export const identifiedPerAudit = measure({
  id: 'audit/identified-per-audit',
  title: 'Revenue identified per audit',
  aliases: ['yield per audit'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(identified) / count(audit), by completed',
  source: 'oig-12-117',
  inputs: { identified: completedAudits.sum('identified'), audits: completedAudits.count() },
  compute: ({ identified, audits }) => dollarsPer(identified, audits),
});
