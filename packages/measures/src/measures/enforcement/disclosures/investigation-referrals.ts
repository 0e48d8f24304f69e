import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Referrals to investigation: cases referred to Homeland Security Investigations in the period, accepted or not
 * (criminal referrals).
 *
 * @nulls Never null; zero when there was none.
 */
export const investigationReferrals = measure({
  id: 'enforcement/investigation-referrals',
  title: 'Referrals to investigation',
  aliases: ['HSI referrals', 'criminal referrals'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(referral) by referred',
  source: 'cbp-hsi-plan',
  inputs: { referrals: rowsOf('referral').count() },
  compute: ({ referrals }) => referrals,
});
