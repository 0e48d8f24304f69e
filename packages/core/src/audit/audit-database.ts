import type { ColumnType } from 'kysely';

type Fixed<T, I = T> = ColumnType<T, I, never>;

/** A record of the audit log, as its canonical line; what stands beside it is for looking up. */
export interface AuditRecordTable {
  seq: Fixed<bigint, number | bigint>;
  hash: Fixed<string>;
  /** RFC 3339 in UTC. */
  time: Fixed<string>;
  line: Fixed<string>;
}

/** The schema `audit`: records are added, and never changed or removed. */
export interface AuditDatabase {
  'audit.record': AuditRecordTable;
}
