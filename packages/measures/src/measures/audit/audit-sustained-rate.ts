import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { reportedAudits } from './completed-audits.ts';

/**
 * Sustained recommendation rate: of what audit reports issued in the period recommend, the part billed so far.
 *
 * @nulls Null when nothing was recommended.
 */
export const auditSustainedRate = measure({
  id: 'audit/audit-sustained-rate',
  title: 'Sustained recommendation rate of audits',
  aliases: ['billed of recommended'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(billed) / sum(recommended), by report_date',
  source: 'oig-12-117',
  inputs: { billed: reportedAudits.sum('billed'), recommended: reportedAudits.sum('recommended') },
  compute: ({ billed, recommended }) => ratioOrNull(billed, recommended),
});
