import { CodedError } from '@tradepulse/privacy';
import { DuckDbError } from './duckdb-error.ts';

type PlainCode =
  | 'OPTIONS_INVALID'
  | 'DATABASE_LOCKED'
  | 'ALREADY_OPEN'
  | 'NOT_A_DATABASE'
  | 'CANNOT_OPEN'
  | 'DISK_FULL'
  | 'CANNOT_WRITE'
  | 'CLOSED'
  | 'QUERY_INTERRUPTED'
  | 'SYNTAX'
  | 'STATEMENT_INVALID'
  | 'PERMISSION_DENIED'
  | 'CONSTRAINT_VIOLATION'
  | 'CONVERSION'
  | 'READ_ONLY'
  | 'TRANSACTION_CONFLICT'
  | 'TRANSACTION_ABORTED'
  | 'OUT_OF_MEMORY';

/**
 * How messages begin, in the order in which they are tried. Every pattern is tied to the beginning: what
 * comes later in a message may be a value of the data and must not decide anything.
 */
const beginnings: readonly (readonly [beginning: RegExp, code: PlainCode])[] = [
  [/^IO Error: Could not set lock on file/, 'DATABASE_LOCKED'],
  [/^IO Error: Corrupt database file/, 'NOT_A_DATABASE'],
  [/^IO Error: The file "[^"]*" exists, but it is not a valid/, 'NOT_A_DATABASE'],
  [/^IO Error: Could not read enough bytes/, 'NOT_A_DATABASE'],
  [/^Serialization Error/, 'NOT_A_DATABASE'],
  [/^IO Error: (?:Cannot|Could not) (?:open|read)/, 'CANNOT_OPEN'],
  [
    /^(?:IO Error|TransactionContext Error: Failed to commit): Could not [a-z ]*"[^"]*": No space left/,
    'DISK_FULL',
  ],
  [
    /^(?:IO Error|TransactionContext Error: Failed to commit): Could not (?:write|sync|truncate)/,
    'CANNOT_WRITE',
  ],
  [/^Connection Error: Can't open a connection to same database file/, 'ALREADY_OPEN'],
  [/^Catalog Error: Cannot launch in-memory database in read-only/, 'OPTIONS_INVALID'],
  [/^Failed to set config/, 'OPTIONS_INVALID'],
  [/^Failed to connect: instance closed/, 'CLOSED'],
  [/^(?:Failed to extract statements: )?connection disconnected/, 'CLOSED'],
  [/^INTERRUPT Error/, 'QUERY_INTERRUPTED'],
  [/^Invalid Input Error: Cannot execute statement of type/, 'READ_ONLY'],
  [/^TransactionContext Error: Cannot write to database/, 'READ_ONLY'],
  [/^(?:TransactionContext Error: )?Current transaction is aborted/, 'TRANSACTION_ABORTED'],
  [/^TransactionContext Error: Failed to commit: PRIMARY KEY/, 'CONSTRAINT_VIOLATION'],
  [/^TransactionContext Error: Failed to commit: (?:failed to|could not) (?:allocate|pin)/, 'OUT_OF_MEMORY'],
  [/^TransactionContext Error/, 'TRANSACTION_CONFLICT'],
  [/^Constraint Error/, 'CONSTRAINT_VIOLATION'],
  [/^Failed to append: (?:PRIMARY KEY|NOT NULL|CHECK|Duplicate key)/, 'CONSTRAINT_VIOLATION'],
  [/^type mismatch in AppendDataChunk/, 'CONVERSION'],
  [/^(?:Conversion|Out of Range|Mismatch Type) Error/, 'CONVERSION'],
  [/^Out of Memory Error/, 'OUT_OF_MEMORY'],
  [/^(?:Failed to extract statements: )?Parser Error/, 'SYNTAX'],
  [/^Permission Error/, 'PERMISSION_DENIED'],
  [/^Invalid Input Error: Cannot change configuration option/, 'PERMISSION_DENIED'],
  [/^(?:Binder|Catalog) Error/, 'STATEMENT_INVALID'],
  [/^Table "[^"]*" could not be found/, 'STATEMENT_INVALID'],
  [/^Invalid Input Error: Values were not provided/, 'STATEMENT_INVALID'],
  [/^Failed to bind value/, 'STATEMENT_INVALID'],
];

/** DuckDB's other kinds of errors: nothing else of a message is repeated. */
const otherKinds =
  /^(IO|Invalid Input|Invalid Error|Not implemented|INTERNAL|FATAL|Dependency|Sequence|Network|HTTP|Executor|Settings|Invalid Configuration|Missing Extension) Error\b/;

/** An error of the engine as one of ours; errors that are ours already stay as they are. */
export function toDuckDbError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const message = error instanceof Error ? error.message : '';
  const known = beginnings.find(([beginning]) => beginning.test(message));
  if (known !== undefined) return new DuckDbError(known[1], {});
  const [, kind] = otherKinds.exec(message) ?? [];
  return new DuckDbError('OTHER', { kind: kind ?? 'unknown' });
}
