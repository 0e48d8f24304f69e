import { describe, expect, it } from 'vitest';
import { PostgresError } from './postgres-error.ts';
import { toPostgresError } from './to-postgres-error.ts';

/** An error as the client makes it: the server's text repeats values. */
function serverError(code: string): Error {
  const detail = 'Key (importer)=(SECRET) already exists.';
  return Object.assign(new Error('duplicate key value SECRET'), {
    code,
    detail,
    where: 'COPY SECRET, line 1',
  });
}

describe('toPostgresError', () => {
  // The conditions are those of appendix A of PostgreSQL's manual.
  it.each([
    ['23505', 'CONSTRAINT_VIOLATION'], // unique_violation
    ['23502', 'CONSTRAINT_VIOLATION'], // not_null_violation
    ['22P02', 'CONVERSION'], // invalid_text_representation
    ['22003', 'CONVERSION'], // numeric_value_out_of_range
    ['42601', 'SYNTAX'], // syntax_error
    ['42P01', 'STATEMENT_INVALID'], // undefined_table
    ['42883', 'STATEMENT_INVALID'], // undefined_function
    ['42501', 'PERMISSION_DENIED'], // insufficient_privilege
    ['25006', 'READ_ONLY'], // read_only_sql_transaction
    ['25P02', 'TRANSACTION_ABORTED'], // in_failed_sql_transaction
    ['40001', 'TRANSACTION_CONFLICT'], // serialization_failure
    ['40P01', 'TRANSACTION_CONFLICT'], // deadlock_detected
    ['55P03', 'TRANSACTION_CONFLICT'], // lock_not_available
    ['57014', 'QUERY_INTERRUPTED'], // query_canceled
    ['57P01', 'CONNECTION_LOST'], // admin_shutdown
    ['08006', 'CONNECTION_LOST'], // connection_failure
    ['28P01', 'ACCESS_DENIED'], // invalid_password
    ['3D000', 'DATABASE_MISSING'], // invalid_catalog_name
    ['53100', 'DISK_FULL'], // disk_full
    ['53200', 'OUT_OF_MEMORY'], // out_of_memory
    ['53300', 'TOO_MANY_CONNECTIONS'], // too_many_connections
    ['ECONNREFUSED', 'CANNOT_CONNECT'],
    ['ECONNRESET', 'CONNECTION_LOST'],
  ])('says of %s: %s', (sqlState, code) => {
    const error = toPostgresError(serverError(sqlState));
    expect(error).toMatchObject({ name: 'PostgresError', code, params: {} });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('SECRET');
    expect(error.cause).toBeUndefined();
  });

  it('names the code of whatever else the server says', () => {
    const error = toPostgresError(serverError('XX000'));
    expect(error.message).toBe('the engine reports an error of the kind XX000');
  });

  it.each([
    ['Connection terminated unexpectedly', 'CONNECTION_LOST'],
    ['Connection terminated due to connection timeout', 'CANNOT_CONNECT'],
    ['The server does not support SSL connections', 'CANNOT_CONNECT'],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'ACCESS_DENIED'],
    ['value SECRET is no number', 'OTHER'],
  ])('understands what the client says: %s', (message, code) => {
    const error = toPostgresError(new Error(message));
    expect(error).toMatchObject({ code });
    expect(String(error)).not.toContain('SECRET');
  });

  it('leaves errors of ours as they are, and knows nothing of what is no error', () => {
    const ours = new PostgresError('CLOSED', {});
    expect(toPostgresError(ours)).toBe(ours);
    expect(toPostgresError('SECRET')).toMatchObject({ code: 'OTHER', params: { kind: 'unknown' } });
    expect(toPostgresError(serverError('SECRET value'))).toMatchObject({ params: { kind: 'unknown' } });
  });
});
