import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  ACCESS_DENIED: (p: { reasons: string }) => `access is denied: ${p.reasons}`,
} as const;

/** The guard refused; the reasons are codes, and the denial is in the audit log. */
export const AccessError: CodedErrorClass<typeof sentences> = errorClass('AccessError', sentences);
