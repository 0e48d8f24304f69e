import type { ColumnType } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** An event of an account, a project, an investigation, the training list or the policy; never changed. */
export interface AccountEventTable {
  stream_kind: Fixed<string>;
  stream_id: Fixed<string>;
  /** From 1, without gaps. */
  version: Fixed<number>;
  type: Fixed<string>;
  /** What the event says, as JSON. */
  data: Fixed<string>;
  acted_by: Fixed<string>;
  /** When, as RFC 3339 in UTC. */
  acted_at: Fixed<string>;
}

/** The tables of the schema `authority`. */
export interface AccountDatabase {
  'authority.event': AccountEventTable;
}
