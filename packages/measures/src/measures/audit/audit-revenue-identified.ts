import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Audit revenue identified: duties, taxes and fees found owed by audits completed in the period.
 *
 * @nulls Never null; zero without an audit.
 */
export const auditRevenueIdentified = measure({
  id: 'audit/audit-revenue-identified',
  title: 'Audit revenue identified',
  aliases: ['audit findings amount', 'revenue owed'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(identified), by completed',
  source: 'cbp-monthly-update',
  inputs: { identified: completedAudits.sum('identified') },
  compute: ({ identified }) => dollars(identified),
});
