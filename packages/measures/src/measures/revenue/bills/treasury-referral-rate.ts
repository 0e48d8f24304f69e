import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { openBalance, openBills } from './open-bills.ts';

const eligible = openBills.where(openBills.is('referral_eligible'));

/**
 * Treasury referral rate: of the open balance old enough to be referred to Treasury for offset or cross-servicing,
 * the share that was referred. Debt referred before it had to be is in neither sum.
 *
 * @nulls Null when no open debt is old enough.
 */
export const treasuryReferralRate = measure({
  id: 'revenue/treasury-referral-rate',
  title: 'Treasury referral rate',
  aliases: ['cross-servicing', 'Treasury offset', 'DATA Act referral'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(balance where eligible and referred) / sum(balance where eligible), open bills',
  source: 'gao-02-655',
  inputs: {
    referred: eligible.sum(openBalance).where(eligible.is('referred')),
    eligible: eligible.sum(openBalance),
  },
  compute: ({ referred, eligible }) => ratioOrNull(referred, eligible),
});
