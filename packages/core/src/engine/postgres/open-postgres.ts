import type { PostgresEngine } from './postgres-engine.ts';
import { PostgresError } from './postgres-error.ts';
import type { PostgresOptions } from './postgres-options.ts';

/**
 * Opens a PostgreSQL database (14 or newer) as the engine of a warehouse. The warehouse's tables are in one schema,
 * and in `history`, `staging` and `vault` beside it: one database holds one warehouse.
 *
 * @throws PostgresError - PEER_MISSING, OPTIONS_INVALID, CANNOT_CONNECT, ACCESS_DENIED, DATABASE_MISSING,
 *   SERVER_TOO_OLD, TOO_MANY_CONNECTIONS
 * @example
 * await using engine = await openPostgres({ url: 'postgres://trade@localhost/trade', connection: { password } });
 * const tp = await openTradePulse({ engine, audit });
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresEngine> {
  const createEngine = await loadEngine();
  return createEngine(options);
}

/** The engine itself needs optional peers: they are imported when someone opens a database, not before. */
async function loadEngine(): Promise<(options: PostgresOptions) => Promise<PostgresEngine>> {
  try {
    const { createPostgresEngine } = await import('./postgres-engine.ts');
    return createPostgresEngine;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND') throw new PostgresError('PEER_MISSING', {});
    throw error;
  }
}
