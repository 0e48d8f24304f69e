import type { Engine } from '../engine.ts';
import { DuckDbError } from './duckdb-error.ts';
import type { DuckDbOptions } from './duckdb-options.ts';

/**
 * Opens a DuckDB database as the engine of a warehouse. One process may hold a file; a second gets
 * DATABASE_LOCKED. No extension is fetched or loaded, and no file but the database is read: the
 * configuration is locked.
 *
 * @throws DuckDbError - PEER_MISSING, DATABASE_LOCKED, NOT_A_DATABASE, CANNOT_OPEN
 * @example
 * const engine = await openDuckDb({ path: ':memory:' });
 */
export async function openDuckDb(options: DuckDbOptions): Promise<Engine> {
  const create = await engineMaker();
  return create(options);
}

/** The engine itself needs the optional peer: it is imported when someone opens a database, not before. */
async function engineMaker(): Promise<(options: DuckDbOptions) => Promise<Engine>> {
  try {
    const { createDuckDbEngine } = await import('./duckdb-engine.ts');
    return createDuckDbEngine;
  } catch {
    throw new DuckDbError('PEER_MISSING', {});
  }
}
