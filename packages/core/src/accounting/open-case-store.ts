import type { CaseStore } from '@tradepulse/privacy';
import { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { migrate } from '../warehouse/migrations/migrate.ts';
import { kyselyCaseStore } from './kysely-case-store.ts';

/**
 * Opens the store of agreements, requests and disclosures in a database, which may be that of the warehouse: what
 * `TradePulse.accounting` writes. For `openPrincipals` and `openAdministration`, which ask it whether the agreement of a
 * service is in force. The engine stays the host's.
 *
 * @throws WarehouseError - MIGRATION_FAILED
 * @example
 * const engine = await openDuckDb({ path: 'trade.duckdb' });
 * const [store, agreements] = [await openAccountStore(engine), await openCaseStore(engine)];
 * const principals = openPrincipals({ store, agreements });
 */
export async function openCaseStore(engine: Engine): Promise<CaseStore> {
  const database = new Kysely<WarehouseDatabase>({ dialect: engine.dialect });
  await engine.exclusively(() => migrate(database));
  return kyselyCaseStore(database);
}
