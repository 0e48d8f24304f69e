import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Audit finding rate: of the audits completed in the period, those that identified revenue.
 *
 * @nulls Null when no audit was completed.
 */
export const auditFindingRate = measure({
  id: 'audit/audit-finding-rate',
  title: 'Audit finding rate',
  aliases: ['audits with a finding'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(audit where identified > 0) / count(audit), by completed',
  source: 'oig-12-117',
  inputs: {
    found: completedAudits.count().where(compare(completedAudits.number('identified'), '>', 0)),
    audits: completedAudits.count(),
  },
  compute: ({ found, audits }) => ratioOrNull(found, audits),
});
