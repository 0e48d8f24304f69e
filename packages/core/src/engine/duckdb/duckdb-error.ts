import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  PEER_MISSING: () => 'the package @duckdb/node-api is not installed beside @tradepulse/core',
  PEER_UNUSABLE: () => 'the native library of @duckdb/node-api cannot be loaded on this system',
  OPTIONS_INVALID: () => 'the engine does not take one of the options that it is opened with',
  DATABASE_LOCKED: () => 'another process holds the database file; one process may have it open at a time',
  ALREADY_OPEN: () => 'this process has the database file open already, with other options',
  NOT_A_DATABASE: () => 'the file is not a DuckDB database, or it is damaged',
  CANNOT_OPEN: () => 'the database file cannot be opened',
  DISK_FULL: () =>
    'there is no space left where the database file is: nothing of the transaction was kept; make room and go on',
  CANNOT_WRITE: () => 'the database file cannot be written: nothing of the transaction was kept',
  CLOSED: () => 'the database is closed',
  QUERY_INTERRUPTED: () => 'the query was interrupted',
  STREAM_SUPERSEDED: () => 'another statement on the same connection ended the stream before its last row',
  STREAM_FAILED: () =>
    'a row of the stream could not be computed: the rows before it are not the whole result',
  SYNTAX: () => 'the statement is not SQL that the engine reads',
  STATEMENT_INVALID: () => 'the statement does not fit the tables, functions or parameters that it names',
  PERMISSION_DENIED: () => 'the engine is sealed: no other file, no extension and no setting can be reached',
  CONSTRAINT_VIOLATION: () => 'a constraint of the table refuses a row',
  CONVERSION: () => 'a value does not fit the type that it is wanted in',
  READ_ONLY: () => 'the database or the transaction is open for reading only',
  TRANSACTION_CONFLICT: () => 'another transaction changed the same rows or tables',
  TRANSACTION_ABORTED: () =>
    'a statement of the transaction failed: nothing of it can be committed any more, roll it back',
  ISOLATION_UNSUPPORTED: (p: { level: string }) => `DuckDB gives snapshot isolation only, not ${p.level}`,
  SAVEPOINT_UNSUPPORTED: () => 'DuckDB has no savepoints',
  OUT_OF_MEMORY: () => 'the query needs more memory than the engine may use',
  PARAMETER_TYPE: (p: { position: number; type: string }) =>
    `parameter ${p.position} (${p.type}) has no SQL type that holds it`,
  COLUMN_UNKNOWN: (p: { table: string; column: string }) => `the table ${p.table} has no column ${p.column}`,
  COLUMN_LENGTH: (p: { column: string; expected: number; actual: number }) =>
    `the column ${p.column} has ${p.actual} values for ${p.expected} rows`,
  OTHER: (p: { kind: string }) => `the engine reports an error of the kind ${p.kind}`,
} as const;

/**
 * An error of the engine. DuckDB's own messages can repeat values of the data, so that only their kind is
 * kept: neither the message nor the original error is carried along.
 */
export const DuckDbError: CodedErrorClass<typeof sentences> = errorClass('DuckDbError', sentences);
