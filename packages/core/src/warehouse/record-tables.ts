import type { RecordColumn, RecordName, Records } from '@tradepulse/measures';
import type { ColumnType } from 'kysely';

type Read<C extends RecordColumn> = C['type'] extends 'party' | 'amount' | 'count'
  ? bigint
  : C['type'] extends 'flag'
    ? boolean
    : string;

/**
 * 64-bit integers are read as bigint, decimals and dates as text: none is ever rounded. Only keys are never null,
 * and types do not tell which columns are: what the extract always carries, other sources may not.
 */
type Stored<C extends RecordColumn> = ColumnType<Read<C> | null, never, never>;

/** Names of the columns that the warehouse keeps. */
type StoredName<C extends Readonly<Record<string, RecordColumn>>> = {
  [N in keyof C & string]: C[N]['type'] extends 'sealed' ? never : N;
}[keyof C & string];

/** Where a record came from and which version it is. */
export interface RecordPlace {
  extract_id: ColumnType<string, never, never>;
  as_of: ColumnType<string, never, never>;
  source_part: ColumnType<number, never, never>;
  source_line: ColumnType<number, never, never>;
  record_version: ColumnType<number, never, never>;
}

/** The table of a transaction record: its current version. */
export type RecordTable<N extends RecordName> = {
  [C in StoredName<Records[N]['columns']>]: Stored<Extract<Records[N]['columns'][C], RecordColumn>>;
} & RecordPlace;

/** The tables of all transaction records: current versions, and under `history.` every other. */
export type RecordTables = { [N in RecordName]: RecordTable<N> } & {
  [N in RecordName as `history.${N}`]: RecordTable<N> & { withdrawn: ColumnType<boolean, never, never> };
};

/** A published extract. */
export interface ExtractLoadTable {
  extract_id: string;
  sha256: string;
  source_name: string;
  schema_version: number;
  module: string | null;
  cadence: string;
  period_from: string;
  period_to: string;
  as_of: string;
  loaded_at: string;
}

type Integer = ColumnType<bigint, number | bigint, never>;

/** A file of a published extract; `source_part` of a record is its part. */
export interface ExtractFileTable {
  extract_id: string;
  part: number;
  subject: string;
  file: string;
  sha256: string;
  rows_read: Integer;
  rows_loaded: Integer;
  rows_quarantined: Integer;
}

/** A control total of an extract and what was read. */
export interface ExtractControlTable {
  extract_id: string;
  subject: string;
  column_name: string;
  announced: Integer;
  read: Integer;
}

/** A record that was set aside: its place and the rule, never its content. */
export interface ExtractQuarantineTable {
  extract_id: string;
  part: number;
  line: Integer;
  column_name: string | null;
  rule: string;
}
