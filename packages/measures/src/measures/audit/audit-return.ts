import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Return on audit: what has been collected so far from the audits completed in the period for each dollar that
 * they cost.
 *
 * @nulls Null when they cost nothing.
 */
export const auditReturn = measure({
  id: 'audit/audit-return',
  title: 'Return on audit',
  aliases: ['collected per dollar of audit cost'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'sum(collected_to_date) / sum(audit_cost), by completed',
  source: 'oig-12-117',
  inputs: { collected: completedAudits.sum('collected_to_date'), cost: completedAudits.sum('audit_cost') },
  compute: ({ collected, cost }) => ratioOrNull(collected, cost),
});
