import { errorClass, type Referral } from '@tradepulse/privacy';

const sentences = {
  /** The guard refused; `reasons` are its reason codes, separated by commas; `referral` is where somebody of another organisation turns. */
  ACCESS_DENIED: (p: { reasons: string; referral?: Referral }) =>
    `access is denied: ${p.reasons}${p.referral === undefined ? '' : `; see REFERRALS.${p.referral}`}`,
} as const;

/** The guard refused; the reasons are codes, and the denial is in the audit log. */
export const AccessError = errorClass('AccessError', sentences);
