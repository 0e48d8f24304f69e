import type { AccountStore } from '@tradepulse/privacy';
import { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { migrate } from '../warehouse/migrations/migrate.ts';
import type { AccountDatabase } from './account-database.ts';
import { kyselyAccountStore } from './kysely-account-store.ts';

/**
 * Opens the store of accounts, grants, training, projects and investigations in a database, in a schema of its own,
 * which may be that of the warehouse: DuckDB or PostgreSQL. The engine stays the host's; when it is closed, the store
 * is of no use any more.
 *
 * @throws WarehouseError - MIGRATION_FAILED
 * @example
 * const engine = await openDuckDb({ path: 'trade.duckdb' });
 * const store = await openAccountStore(engine);
 * const tp = await openTradePulse({ engine, audit, principals: openPrincipals({ store }) });
 */
export async function openAccountStore(engine: Engine): Promise<AccountStore> {
  const database = new Kysely<AccountDatabase>({ dialect: engine.dialect });
  await engine.exclusively(() => migrate(database));
  return kyselyAccountStore(database);
}
