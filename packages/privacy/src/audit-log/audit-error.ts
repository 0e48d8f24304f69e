import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  AUDIT_RECORD_INVALID: (p: { field: string }) => `the audit record is not valid: ${p.field}`,
  AUDIT_RECORD_TOO_LARGE: (p: { limit: number }) => `the audit record is larger than ${p.limit} bytes`,
  AUDIT_OVERLOADED: (p: { limit: number }) => `${p.limit} audit records are waiting already`,
  AUDIT_UNAVAILABLE: (p: { cause: string }) => `the audit log cannot be written (${p.cause}): open it again`,
  AUDIT_CLOSED: () => 'the audit log is closed',
  AUDIT_LOCKED: (p: { holder: string }) => `another process writes the audit log (${p.holder})`,
  AUDIT_CHECKPOINT_REFUSED: (p: { reason: string }) => `the checkpoint is not kept: ${p.reason}`,
  AUDIT_RETENTION_REFUSED: (p: { reason: string }) => `the audit log keeps its segments: ${p.reason}`,
  AUDIT_QUERY_REFUSED: (p: { reasons: string }) => `the audit trail is not shown: ${p.reasons}`,
  AUDIT_CONFIGURATION_REFUSED: (p: { reason: string }) =>
    `the configuration of the audit log is not changed: ${p.reason}`,
  AUDIT_DAMAGED: (p: { seq: number }) => `the audit log is damaged at record ${p.seq}`,
};

/** Why an activity could not be recorded, or a log not be opened. Whoever meets it hands out no data. */
export const AuditError: CodedErrorClass<typeof sentences> = errorClass('AuditError', sentences);

/** What an operating system says of a failure (`ENOSPC`), without its message, which may name paths. */
export function causeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'UNKNOWN';
}
