import type { AuditContent, AuditRecord } from './audit-record.ts';

/** What the log says of itself. */
export function ownRecord(
  kind: 'RECOVERED_TAIL' | 'AUDIT_FAILURE' | 'AUDIT_RETENTION',
  corr: string,
  said: Partial<Pick<AuditRecord, 'error' | 'content' | 'activity' | 'target'>>,
): AuditRecord {
  return {
    kind,
    phase: 'event',
    corr,
    actor: { kind: 'host', id: 'audit-log', organisation: null, roles: [] },
    project: null,
    purpose: null,
    module: null,
    action: null,
    query: null,
    decision: null,
    datasets: [],
    rows: null,
    error: null,
    content: null,
    ...said,
  };
}

/** That the log could not be written, and why, in the code that the system gave. */
export function failureRecord(cause: string, content: AuditContent | null): AuditRecord {
  return ownRecord('AUDIT_FAILURE', 'audit-failure', { error: cause, content });
}
