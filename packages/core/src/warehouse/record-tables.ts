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
