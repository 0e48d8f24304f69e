import type { DuckDbEngine } from './duckdb-engine.ts';
import { DuckDbError } from './duckdb-error.ts';
import type { DuckDbOptions } from './duckdb-options.ts';

/**
 * Opens a DuckDB database as the engine of a warehouse. One process may hold a file; a second gets
 * DATABASE_LOCKED. The engine is sealed: no extension is fetched or loaded, and no file but the database
 * is read or written.
 *
 * @throws DuckDbError - PEER_MISSING, PEER_UNUSABLE, DATABASE_LOCKED, ALREADY_OPEN, NOT_A_DATABASE,
 *   CANNOT_OPEN, OPTIONS_INVALID
 * @example
 * await using engine = await openDuckDb({ path: ':memory:' });
 * const database = new Kysely<Tables>({ dialect: engine.dialect });
 */
export async function openDuckDb(options: DuckDbOptions): Promise<DuckDbEngine> {
  const createEngine = await loadEngine();
  return createEngine(options);
}

/** The engine itself needs the optional peer: it is imported when someone opens a database, not before. */
async function loadEngine(): Promise<(options: DuckDbOptions) => Promise<DuckDbEngine>> {
  try {
    const { createDuckDbEngine } = await import('./duckdb-engine.ts');
    return createDuckDbEngine;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND') throw new DuckDbError('PEER_MISSING', {});
    if (code === 'ERR_DLOPEN_FAILED' || code === 'MODULE_NOT_FOUND')
      throw new DuckDbError('PEER_UNUSABLE', {});
    throw error;
  }
}
