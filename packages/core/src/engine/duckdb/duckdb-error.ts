import { CodedError, errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  PEER_MISSING: () => 'the package @duckdb/node-api is not installed beside @tradepulse/core',
  DATABASE_LOCKED: () => 'another process holds the database file; one process may have it open at a time',
  NOT_A_DATABASE: () => 'the file is not a DuckDB database, or it is damaged',
  CANNOT_OPEN: () => 'the database file cannot be opened',
  QUERY_INTERRUPTED: () => 'the query was interrupted',
  CONSTRAINT_VIOLATION: () => 'a constraint of the table refuses a row',
  CONVERSION: () => 'a value does not fit the type that it is wanted in',
  TRANSACTION_CONFLICT: () => 'another transaction changed the same rows or tables',
  READ_ONLY: () => 'the database is open for reading only',
  STATEMENT_INVALID: () => 'the statement is not valid for the tables that it names',
  OUT_OF_MEMORY: () => 'the query needs more memory than the engine may use',
  PARAMETER_TYPE: (p: { position: number; type: string }) =>
    `parameter ${p.position} is a ${p.type}, which has no SQL type`,
  ISOLATION_UNSUPPORTED: (p: { level: string }) => `DuckDB gives snapshot isolation only, not ${p.level}`,
  COLUMN_UNKNOWN: (p: { table: string; column: string }) => `the table ${p.table} has no column ${p.column}`,
  CLOSED: () => 'the database is closed',
  OTHER: (p: { kind: string }) => `the engine reports an error of the kind ${p.kind}`,
} as const;

/**
 * An error of the engine. DuckDB's own messages can repeat values of the data, so that only their kind is
 * kept: neither the message nor the original error is carried along.
 */
export const DuckDbError: CodedErrorClass<typeof sentences> = errorClass('DuckDbError', sentences);

type PlainCode =
  | 'DATABASE_LOCKED'
  | 'NOT_A_DATABASE'
  | 'CANNOT_OPEN'
  | 'QUERY_INTERRUPTED'
  | 'CONSTRAINT_VIOLATION'
  | 'CONVERSION'
  | 'TRANSACTION_CONFLICT'
  | 'READ_ONLY'
  | 'STATEMENT_INVALID'
  | 'OUT_OF_MEMORY';

/** How messages begin or what they hold, in the order in which they are tried. */
const kinds: readonly (readonly [pattern: RegExp, code: PlainCode])[] = [
  [/could not set lock on file|conflicting lock/i, 'DATABASE_LOCKED'],
  [/not a valid DuckDB database file|serialization error|corrupt|checksum/i, 'NOT_A_DATABASE'],
  [/^INTERRUPT Error/i, 'QUERY_INTERRUPTED'],
  [/read-only mode|opened in read-only/i, 'READ_ONLY'],
  [/^TransactionContext Error|conflict/i, 'TRANSACTION_CONFLICT'],
  [/^Constraint Error/i, 'CONSTRAINT_VIOLATION'],
  [/^(Conversion|Out of Range) Error/i, 'CONVERSION'],
  [/^Out of Memory Error/i, 'OUT_OF_MEMORY'],
  [/^(Parser|Binder|Catalog|Permission) Error/i, 'STATEMENT_INVALID'],
  [/^IO Error: (Cannot|Could not) open/i, 'CANNOT_OPEN'],
];

/** An engine error as one of ours; errors that are ours already stay as they are. */
export function toDuckDbError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const message = error instanceof Error ? error.message : '';
  const known = kinds.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return new DuckDbError(known[1], {});
  const [, kind] = /^([A-Za-z ]{1,40}) Error\b/.exec(message) ?? [];
  return new DuckDbError('OTHER', { kind: kind ?? 'unknown' });
}
