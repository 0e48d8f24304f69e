import { CodedError } from '@tradepulse/privacy';
import { PostgresError } from './postgres-error.ts';

type PlainCode = Exclude<
  InstanceType<typeof PostgresError>['code'],
  'SERVER_TOO_OLD' | 'PARAMETER_TYPE' | 'COLUMN_UNKNOWN' | 'COLUMN_LENGTH' | 'OTHER'
>;

/** SQLSTATE codes of PostgreSQL (appendix A of its manual), and those of Node's sockets, that mean something of their own. */
const codes: Readonly<Record<string, PlainCode>> = {
  '25001': 'STATEMENT_INVALID',
  '25006': 'READ_ONLY',
  '25P02': 'TRANSACTION_ABORTED',
  '3D000': 'DATABASE_MISSING',
  '3F000': 'STATEMENT_INVALID',
  '40001': 'TRANSACTION_CONFLICT',
  '40P01': 'TRANSACTION_CONFLICT',
  '42501': 'PERMISSION_DENIED',
  '42601': 'SYNTAX',
  '53100': 'DISK_FULL',
  '53200': 'OUT_OF_MEMORY',
  '53300': 'TOO_MANY_CONNECTIONS',
  '55P03': 'TRANSACTION_CONFLICT',
  '57014': 'QUERY_INTERRUPTED',
  ECONNREFUSED: 'CANNOT_CONNECT',
  ENOENT: 'CANNOT_CONNECT',
  ENOTFOUND: 'CANNOT_CONNECT',
  EAI_AGAIN: 'CANNOT_CONNECT',
  EHOSTUNREACH: 'CANNOT_CONNECT',
  ENETUNREACH: 'CANNOT_CONNECT',
  ETIMEDOUT: 'CANNOT_CONNECT',
  ECONNRESET: 'CONNECTION_LOST',
  EPIPE: 'CONNECTION_LOST',
};

/** Classes of SQLSTATE codes: their first two characters. */
const classes: Readonly<Record<string, PlainCode>> = {
  '08': 'CONNECTION_LOST',
  '22': 'CONVERSION',
  '23': 'CONSTRAINT_VIOLATION',
  '28': 'ACCESS_DENIED',
  '42': 'STATEMENT_INVALID',
  '53': 'OUT_OF_MEMORY',
  '57': 'CONNECTION_LOST',
};

/** How the client's own errors begin, which have no code. */
const beginnings: readonly (readonly [RegExp, PlainCode])[] = [
  [/^Connection terminated due to connection timeout|^timeout expired|^timeout exceeded/, 'CANNOT_CONNECT'],
  [/^Connection terminated|^Client has encountered a connection error|^Client was closed/, 'CONNECTION_LOST'],
  [/^The server does not support SSL|^There was an error establishing an SSL/, 'CANNOT_CONNECT'],
  [/^SASL|^Password/, 'ACCESS_DENIED'],
];

/** An error of the engine as one of ours; errors that are ours already stay as they are. */
export function toPostgresError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const code = codeOf(error);
  const known = codes[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? classes[code.slice(0, 2)] : undefined);
  if (known !== undefined) return new PostgresError(known, {});
  const message = error instanceof Error ? error.message : '';
  const [, begins] = beginnings.find(([beginning]) => beginning.test(message)) ?? [];
  if (begins !== undefined) return new PostgresError(begins, {});
  return new PostgresError('OTHER', { kind: /^[0-9A-Z_]{4,30}$/.test(code) ? code : 'unknown' });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
