import { errorClass, type Referral } from '@tradepulse/privacy';

const sentences = {
  /** The guard refused; `reasons` are its reason codes, separated by commas; `referral` is where somebody of another organisation turns. */
  ACCESS_DENIED: (p: { reasons: string; referral?: Referral }) =>
    `access is denied: ${p.reasons}${p.referral === undefined ? '' : `; see REFERRALS.${p.referral}`}`,
  /** A session names a user or a service, and TradePulse was opened without accounts. */
  PRINCIPALS_MISSING: () =>
    'a session for a user or a service needs the option principals: see openPrincipals',
  /** What is known of an entity at this moment is asked in ACE itself (R-54). */
  ACE_REFERRAL: () => 'questions about the present state of an entity are answered by ACE, not here',
  /** There is no such entity, or it is not in the scope of the investigation: nobody is told which. */
  ENTITY_NOT_AVAILABLE: () => 'no such entity is available to this investigation',
} as const;

/** The guard refused; the reasons are codes, and the denial is in the audit log. */
export const AccessError = errorClass('AccessError', sentences);
