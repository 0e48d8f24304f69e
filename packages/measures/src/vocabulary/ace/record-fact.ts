import type { RecordColumn } from './record-column.ts';

type Columns = Readonly<Record<string, RecordColumn>>;

/** Modules of CBPTradePulse that a record feeds, by their identifiers. */
export type ModuleName = 'ACE_VADM' | 'ADD_WH' | 'CEE' | 'TEXTILE' | 'ADDRM' | 'ITED' | 'OFAFI';

/**
 * A fact of transactions: one row is one record of the source system, in the version that is current.
 *
 * A record is named by its keys. Each carries a version; a higher one takes its place. Parts of an entry
 * summary have no version of their own: they stand and fall with the version of their entry (`versionedWith`).
 */
export interface RecordFact<
  Name extends string = string,
  C extends Columns = Columns,
  M extends ModuleName = ModuleName,
> {
  readonly name: Name;
  readonly title: string;
  readonly grain: string;
  /** Where the columns are from, as a key of the bibliography. */
  readonly source: string;
  /** Columns that name a record. */
  readonly keys: readonly string[];
  /** The fact whose version decides which rows are current; null when each record has its own. */
  readonly versionedWith: 'entry_summary' | null;
  /** The date that places a record in time: partitions, windows and default periods go by it; null when it has none. */
  readonly occurredOn: string | null;
  /** Modules that the record feeds. */
  readonly modules: readonly M[];
  readonly columns: C;
}

/** What a definition says; the rest has the usual value. */
type Definition<Name extends string, C extends Columns, M extends ModuleName> = Omit<
  RecordFact<Name, C, M>,
  'source' | 'versionedWith' | 'keys' | 'occurredOn'
> & {
  readonly source?: string;
  readonly versionedWith?: 'entry_summary';
  readonly keys: readonly (keyof C & string)[];
  readonly occurredOn: (keyof C & string) | null;
};

/** Declares a fact of transactions; everything about its columns is derived from the result. */
export function defineRecord<const Name extends string, const C extends Columns, const M extends ModuleName>(
  definition: Definition<Name, C, M>,
): RecordFact<Name, C, M> {
  return Object.freeze({ source: 'dhs-cbp-pia-036', versionedWith: null, ...definition });
}

/** The value of a column as measures see it: amounts in cents, dates and instants as ISO text, parties as keys. */
export type RecordValue<C extends RecordColumn> =
  | (C['type'] extends 'party'
      ? bigint
      : C['type'] extends 'flag'
        ? boolean
        : C['type'] extends 'amount' | 'count' | 'decimal' | 'ratio'
          ? number
          : string)
  | (C['nullable'] extends true ? null : never);

/** Names of the columns that the warehouse keeps: all but sealed text. */
type StoredName<C extends Columns> = {
  [N in keyof C & string]: C[N]['type'] extends 'sealed' ? never : N;
}[keyof C & string];

/** A row of a fact as measures see it. */
export type RecordRow<T extends RecordFact> = {
  readonly [N in StoredName<T['columns']>]: RecordValue<T['columns'][N]>;
};

/** The columns that the warehouse keeps, in order. */
export function storedRecordColumns(
  fact: RecordFact,
): readonly (readonly [name: string, column: RecordColumn])[] {
  return Object.entries(fact.columns).filter(([, column]) => column.type !== 'sealed');
}

/** Name of a column in extract files: what identifies a party is told apart from its key by its ending. */
export function extractField(name: string, column: RecordColumn): string {
  if (column.type !== 'party') return name;
  return column.party === 'address' ? `${name}_text` : `${name}_no`;
}
