import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { memoryDatabase, refusal } from './testing/memory-database.ts';
import { toDuckDbError } from './to-duckdb-error.ts';

describe('errors of the engine', () => {
  it.each([
    ['SYNTAX', 'selec 1'],
    ['STATEMENT_INVALID', 'select * from nowhere'],
    ['STATEMENT_INVALID', 'select nothing from t'],
    ['STATEMENT_INVALID', 'select $1'],
    ['CONVERSION', "select 'SECRET-corrupt-conflict'::integer"],
    ['CONVERSION', 'select 9223372036854775807::bigint + 1::bigint'],
    ['CONSTRAINT_VIOLATION', "insert into t values ('SECRET-corrupt-conflict')"],
    ['CONSTRAINT_VIOLATION', 'insert into t values (null)'],
    ['TRANSACTION_CONFLICT', 'rollback'],
  ])('are %s for %s', async (code, statement) => {
    await using test = await memoryDatabase();
    await test.run('create table t (k varchar primary key)');
    await test.run("insert into t values ('SECRET-corrupt-conflict')");
    const error = await refusal(test.run(statement));
    expect(error).toMatchObject({ name: 'DuckDbError', code });
    const { message, stack, cause } = error as Error;
    expect([message, stack, String(cause), JSON.stringify(error)].join()).not.toContain('SECRET');
  });

  it('never hold a value that came as a parameter', async () => {
    await using test = await memoryDatabase();
    const error = await refusal(sql`select ${'SECRET'}::date`.execute(test.database));
    expect(error).toMatchObject({ code: 'CONVERSION' });
    expect((error as Error).stack).not.toContain('SECRET');
  });

  it('are OUT_OF_MEMORY when a query in memory needs more than it may have, and nothing goes to disk', async () => {
    await using test = await memoryDatabase({ memoryLimit: '50MB' });
    const sorted = 'select max(s) from (select repeat(range::varchar, 20) s from range(1000000) order by s)';
    const needy = `select count(*), max(s) from (select range, repeat(range::varchar, 20) s from range(1000000) order by hash(range)), (${sorted})`;
    await expect(test.run(needy)).rejects.toMatchObject({ code: 'OUT_OF_MEMORY' });
    expect(await test.valueOf('1')).toBe(1);
    expect(await test.valueOf("current_setting('temp_directory')")).toBe('');
  });

  // Messages as DuckDB 1.5 gives them on a full disk, and as its source has them for other failures to write.
  it.each([
    [
      'DISK_FULL',
      'TransactionContext Error: Failed to commit: Could not write file "/a b/c.wal": No space left on device',
    ],
    ['DISK_FULL', 'IO Error: Could not write file "/a b/c.duckdb": No space left on device'],
    [
      'CANNOT_WRITE',
      'TransactionContext Error: Failed to commit: Could not write file "/c.wal": Input/output error',
    ],
    ['CANNOT_WRITE', 'IO Error: Could not truncate file "/c.wal": Stale file handle'],
    ['TRANSACTION_CONFLICT', 'TransactionContext Error: Conflict on update: "No space left"'],
  ])('are %s for a disk that takes no more: %s', (code, message) => {
    expect(toDuckDbError(new Error(message))).toMatchObject({ code, params: {} });
  });

  // Messages as DuckDB 1.5 gives them where two connections append the same key.
  it.each([
    ['CONSTRAINT_VIOLATION', 'Failed to append: Duplicate key "seq: 7" violates primary key constraint.'],
    ['TRANSACTION_ABORTED', 'Current transaction is aborted (please ROLLBACK)'],
  ])('are %s for an appender that was second: %s', (code, message) => {
    expect(toDuckDbError(new Error(message))).toMatchObject({ code, params: {} });
  });

  // Messages as DuckDB 1.5 gives them where the indexes of a transaction fill the memory that it may use.
  it.each([
    'TransactionContext Error: Failed to commit: failed to pin block of size 256.0 KiB (95.2 MiB/95.3 MiB used)',
    'Out of Memory Error: failed to allocate data of size 2.0 MiB (243.9 MiB/244.1 MiB used)',
  ])('are OUT_OF_MEMORY for %s', (message) => {
    expect(toDuckDbError(new Error(message))).toMatchObject({ code: 'OUT_OF_MEMORY', params: {} });
  });

  it('repeat nothing of a message that is not known', () => {
    expect(toDuckDbError(new Error('SECRET Error: SECRET'))).toMatchObject({
      code: 'OTHER',
      params: { kind: 'unknown' },
    });
    expect(toDuckDbError(new Error('IO Error: SECRET'))).toMatchObject({
      code: 'OTHER',
      params: { kind: 'IO' },
    });
    expect(toDuckDbError('SECRET')).toMatchObject({ code: 'OTHER', params: { kind: 'unknown' } });
  });
});

describe('the seal', () => {
  it.each([
    "select * from read_csv('/etc/hostname')",
    "select * from read_text('/etc/hostname')",
    "copy (select 1) to '/nowhere/out.csv'",
    "attach '/nowhere/other.duckdb'",
    'install httpfs',
    'load httpfs',
    'set enable_external_access = true',
    'set autoinstall_known_extensions = true',
    'set lock_configuration = false',
    "set timezone = 'America/New_York'",
    'set threads = 1',
  ])('refuses %s', async (statement) => {
    await using test = await memoryDatabase();
    await expect(test.run(statement)).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  });

  it('has every way out of the engine off', async () => {
    await using test = await memoryDatabase();
    const names = [
      'enable_external_access',
      'autoinstall_known_extensions',
      'autoload_known_extensions',
      'allow_community_extensions',
      'allow_persistent_secrets',
      'allow_unsigned_extensions',
    ];
    for (const name of names) expect(await test.valueOf(`current_setting('${name}')`)).toBe(false);
    expect(await test.valueOf("current_setting('lock_configuration')")).toBe(true);
  });
});
