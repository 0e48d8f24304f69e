/** What every engine can report, in the same words: each adds what is its own, and its own codes of the database's errors. */
export const ENGINE_SENTENCES = {
  OPTIONS_INVALID: () => 'the engine does not take one of the options that it is opened with',
  CLOSED: () => 'the database is closed',
  SYNTAX: () => 'the statement is not SQL that the engine reads',
  STATEMENT_INVALID: () => 'the statement does not fit the tables, functions or parameters that it names',
  CONSTRAINT_VIOLATION: () => 'a constraint of the table refuses a row',
  CONVERSION: () => 'a value does not fit the type that it is wanted in',
  READ_ONLY: () => 'the database or the transaction is open for reading only',
  TRANSACTION_CONFLICT: () => 'another transaction changed the same rows or tables',
  TRANSACTION_ABORTED: () =>
    'a statement of the transaction failed: nothing of it can be committed any more, roll it back',
  PARAMETER_TYPE: (p: { position: number; type: string }) =>
    `parameter ${p.position} (${p.type}) has no SQL type that holds it`,
  COLUMN_UNKNOWN: (p: { table: string; column: string }) => `the table ${p.table} has no column ${p.column}`,
  COLUMN_LENGTH: (p: { column: string; expected: number; actual: number }) =>
    `the column ${p.column} has ${p.actual} values for ${p.expected} rows`,
  OTHER: (p: { kind: string }) => `the engine reports an error of the kind ${p.kind}`,
} as const;
