import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  PEER_MISSING: () => 'the packages pg and pg-copy-streams are not installed beside @tradepulse/core',
  OPTIONS_INVALID: () => 'the engine does not take one of the options that it is opened with',
  CANNOT_CONNECT: () => 'the server cannot be reached',
  ACCESS_DENIED: () => 'the server does not let this user in',
  DATABASE_MISSING: () => 'the server has no database of this name',
  SERVER_TOO_OLD: (p: { version: number; least: number }) =>
    `the server is PostgreSQL ${p.version}; ${p.least} is the least that the engine works with`,
  TOO_MANY_CONNECTIONS: () => 'the server takes no further connection',
  CONNECTION_LOST: () => 'the connection to the server broke: nothing of an open transaction was kept',
  CLOSED: () => 'the database is closed',
  QUERY_INTERRUPTED: () => 'the query was interrupted, or took longer than it may',
  SYNTAX: () => 'the statement is not SQL that the engine reads',
  STATEMENT_INVALID: () => 'the statement does not fit the tables, functions or parameters that it names',
  PERMISSION_DENIED: () => 'the user may not do this in the database',
  CONSTRAINT_VIOLATION: () => 'a constraint of the table refuses a row',
  CONVERSION: () => 'a value does not fit the type that it is wanted in',
  READ_ONLY: () => 'the database or the transaction is open for reading only',
  TRANSACTION_CONFLICT: () => 'another transaction changed the same rows or tables',
  TRANSACTION_ABORTED: () =>
    'a statement of the transaction failed: nothing of it can be committed any more, roll it back',
  DISK_FULL: () => 'the server has no space left: nothing of the transaction was kept; make room and go on',
  OUT_OF_MEMORY: () => 'the query needs more memory than the server may use',
  PARAMETER_TYPE: (p: { position: number; type: string }) =>
    `parameter ${p.position} (${p.type}) has no SQL type that holds it`,
  COLUMN_UNKNOWN: (p: { table: string; column: string }) => `the table ${p.table} has no column ${p.column}`,
  COLUMN_LENGTH: (p: { column: string; expected: number; actual: number }) =>
    `the column ${p.column} has ${p.actual} values for ${p.expected} rows`,
  OTHER: (p: { kind: string }) => `the engine reports an error of the kind ${p.kind}`,
} as const;

/**
 * An error of the engine. PostgreSQL's own messages, details and hints repeat values of the data, so that only the
 * kind is kept, which its code says: neither the message nor the original error is carried along.
 */
export const PostgresError: CodedErrorClass<typeof sentences> = errorClass('PostgresError', sentences);
