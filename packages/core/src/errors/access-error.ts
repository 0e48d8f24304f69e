import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** The guard refused; `reasons` are its reason codes, separated by commas. */
  ACCESS_DENIED: (p: { reasons: string }) => `access is denied: ${p.reasons}`,
  /** A session names a user, and TradePulse was opened without accounts. */
  PRINCIPALS_MISSING: () => 'a session for a user needs the option principals: see openPrincipals',
} as const;

/** The guard refused; the reasons are codes, and the denial is in the audit log. */
export const AccessError = errorClass('AccessError', sentences);
