import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedAudits } from './completed-audits.ts';

/**
 * Audit collection rate: what has been collected so far from the audits completed in the period, over what they
 * identified. A cohort: the youngest have had the least time to pay.
 *
 * @nulls Null when nothing was identified.
 */
export const auditCollectionRate = measure({
  id: 'audit/audit-collection-rate',
  title: 'Audit collection rate',
  aliases: ['collected of identified'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(collected_to_date) / sum(identified), by completed',
  source: 'cbp-adcvd-report',
  inputs: {
    collected: completedAudits.sum('collected_to_date'),
    identified: completedAudits.sum('identified'),
  },
  compute: ({ collected, identified }) => ratioOrNull(collected, identified),
});
