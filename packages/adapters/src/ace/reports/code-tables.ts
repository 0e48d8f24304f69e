/** A list of codes that can be asked whether it has one: a `Set`, or a look-up of the host's. */
export interface CodeTable {
  /** Whether the list has the code. */
  has(code: string): boolean;
}

/**
 * The code tables by which lost zeros are given back. Without a table, a code that lost zeros rejects its row; a code
 * that is whole needs no table.
 */
export interface CodeTables {
  /** Two digits; by default those that CBP publishes. */
  readonly entryTypes?: CodeTable;
  /** Ports of Schedule D, four digits. */
  readonly ports?: CodeTable;
  /** Review teams, three characters. */
  readonly teams?: CodeTable;
  /** Tariff numbers, ten digits. */
  readonly tariff?: CodeTable;
  /** Surety codes, three digits. */
  readonly sureties?: CodeTable;
}

/** Names of the tables that a column may draw on. */
export type CodeTableName = keyof CodeTables | 'reconciliationIssues';

/**
 * The types of entry.
 *
 * @source CBP CATAIR, AE tables (July 2026), and the types of the cargo release, reconciliation, drawback and in-bond
 *   chapters; 47 is from general knowledge
 */
const entryTypes: readonly string[] = Object.freeze(
  '01 02 03 06 07 09 11 12 13 21 22 23 31 32 34 38 47 51 52 61 62 63 86'.split(' '),
);

/**
 * The issues of reconciliation.
 *
 * @source CBP CATAIR, AE tables (July 2026)
 */
const reconciliationIssues = ['001', '002', '003', '004', '005', '006', '007'];

/** The table of a name: the host's, or the one that is known here, or none. */
export function codeTable(name: CodeTableName | null, tables: CodeTables): CodeTable | null {
  if (name === null) return null;
  if (name === 'reconciliationIssues') return new Set(reconciliationIssues);
  return tables[name] ?? (name === 'entryTypes' ? new Set(entryTypes) : null);
}
