import { DuckDBInstance } from '@duckdb/node-api';
import { DuckDbError } from './duckdb-error.ts';
import type { DuckDbOptions } from './duckdb-options.ts';
import { toDuckDbError } from './to-duckdb-error.ts';

/**
 * Opens and seals an instance: no extension is fetched or loaded, no file but the database is reached, the
 * time zone is UTC, and none of it can be changed any more. Within a process the instances of one file are
 * shared: two of their own would write over each other, for the file's lock is one of processes.
 *
 * @throws DuckDbError - DATABASE_LOCKED, ALREADY_OPEN, NOT_A_DATABASE, CANNOT_OPEN, OPTIONS_INVALID
 */
export async function openInstance(options: DuckDbOptions): Promise<DuckDBInstance> {
  const instance = await openShared(options);
  try {
    await seal(instance);
  } catch (error) {
    instance.closeSync();
    throw toDuckDbError(error);
  }
  return instance;
}

async function openShared(options: DuckDbOptions): Promise<DuckDBInstance> {
  const { path } = options;
  const settings = settingsOf(options);
  try {
    return path === memory
      ? await DuckDBInstance.create(path, settings)
      : await DuckDBInstance.fromCache(path, settings);
  } catch (error) {
    const known = toDuckDbError(error);
    throw known.code === 'OTHER' ? new DuckDbError('CANNOT_OPEN', {}) : known;
  }
}

const memory = ':memory:';

/**
 * How much of the log is written into the tables at once. A load commits file after file, and at DuckDB's own 16 MB each
 * of them would rewrite what the ones before it have begun.
 */
const checkpointAt = '256MB';

/** The order matters: once external access is off, the engine takes no directory any more. */
function settingsOf({ path, readOnly, threads, memoryLimit }: DuckDbOptions): Record<string, string> {
  return {
    ...(path === memory && { temp_directory: '' }),
    ...(readOnly === true && { access_mode: 'READ_ONLY' }),
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memoryLimit !== undefined && { memory_limit: memoryLimit }),
    checkpoint_threshold: checkpointAt,
    allow_persistent_secrets: 'false',
    allow_community_extensions: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    enable_external_access: 'false',
  };
}

/** What can be set only once the instance is there; a shared instance is sealed already. */
async function seal(instance: DuckDBInstance): Promise<void> {
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll("select current_setting('lock_configuration')");
    if (reader.getRows()[0]?.[0] === true) return;
    await connection.run("set global timezone = 'UTC'");
    // The pool writes the log into the tables, and not after a commit that ended half-way.
    await connection.run('pragma disable_checkpoint_on_shutdown');
    await connection.run('set lock_configuration = true');
  } finally {
    connection.disconnectSync();
  }
}
