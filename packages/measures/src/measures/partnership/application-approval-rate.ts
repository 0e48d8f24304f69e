import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const decided = rowsOf('partner_application').on('decided');

/**
 * Application approval rate: of the applications to partnership programmes decided in the period, the share that was
 * certified. By the day of the decision: of applications received in the period the open ones would be missing.
 *
 * @nulls Null when no application was decided.
 */
export const applicationApprovalRate = measure({
  id: 'partnership/application-approval-rate',
  title: 'Partnership application approval rate',
  aliases: ['CTPAT approval rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(application where certified) / count(application where decided)',
  source: 'safe-port-act',
  inputs: { certified: decided.count().where(decided.is('certified')), decided: decided.count() },
  compute: ({ certified, decided: all }) => ratioOrNull(certified, all),
});
