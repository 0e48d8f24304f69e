import type { AuditRecord } from './audit-record.ts';

/** Where a record stands in the chain. */
export interface AuditReceipt {
  /** The record's number, from 1. */
  readonly seq: number;
  /** The record's hash, in hexadecimal. */
  readonly hash: string;
  /** The record's time, RFC 3339 in UTC. */
  readonly time: string;
}

/**
 * Where activities are recorded. `append` resolves when the record is durable, and not before; when it rejects,
 * the caller must not hand out data. Core depends on this interface alone.
 */
export interface AuditSink {
  /**
   * @throws AuditError - AUDIT_RECORD_INVALID, AUDIT_RECORD_TOO_LARGE (the record's fault),
   *   AUDIT_OVERLOADED, AUDIT_UNAVAILABLE, AUDIT_CLOSED (the sink's)
   */
  append(record: AuditRecord): Promise<AuditReceipt>;
}
