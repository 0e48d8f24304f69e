import { records, storedRecordColumns, type RecordFact, type RecordName } from '@tradepulse/measures';

/** What loads need to know of a fact of transactions, in the names of its tables. */
export interface RecordShape {
  readonly name: RecordName;
  readonly fact: RecordFact;
  /** Its own columns, as the warehouse keeps them. */
  readonly columns: readonly string[];
  readonly keys: readonly string[];
  /** Columns of identities, which are surrogate keys in the warehouse. */
  readonly parties: readonly string[];
  readonly amounts: readonly string[];
}

/** The shape of a fact. */
export function recordShape(name: RecordName): RecordShape {
  const fact: RecordFact = records[name];
  const stored = storedRecordColumns(fact);
  const ofType = (type: string): readonly string[] =>
    stored.filter(([, column]) => column.type === type).map(([column]) => column);
  return {
    name,
    fact,
    columns: stored.map(([column]) => column),
    keys: fact.keys,
    parties: ofType('party'),
    amounts: ofType('amount'),
  };
}

/** Facts that stand and fall with the version of their entry summary. */
export const partsOfEntry: readonly RecordName[] = Object.values(records)
  .filter(({ versionedWith }) => versionedWith === 'entry_summary')
  .map(({ name }) => name);
