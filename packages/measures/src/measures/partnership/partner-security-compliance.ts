import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const completed = rowsOf('partner_validation').on('completed');

/**
 * Partner security compliance rate, the measure of the Department of Homeland Security: of the validations completed
 * in the period, the share in which the member met the security criteria of the programme (96.8 percent in fiscal year
 * 2018).
 *
 * @nulls Null when no validation was completed.
 */
export const partnerSecurityCompliance = measure({
  id: 'partnership/partner-security-compliance',
  title: 'Partner security compliance rate',
  aliases: ['CTPAT compliance rate', 'compliance with security guidelines'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(validation where compliant) / count(validation), by completion',
  source: 'dhs-trade-performance',
  inputs: { compliant: completed.count().where(completed.is('compliant')), completed: completed.count() },
  compute: ({ compliant, completed: all }) => ratioOrNull(compliant, all),
});
