import type { ReleaseRegister } from '@tradepulse/privacy';
import { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { migrate } from '../warehouse/migrations/migrate.ts';
import { warehouseReleaseRegister } from './warehouse-release-register.ts';

/**
 * Opens a release register in another database than the warehouse's, such as one that several warehouses share.
 * Without it the warehouse keeps its own. The engine stays the host's; when it is closed, the register is of no use.
 *
 * @throws WarehouseError - MIGRATION_FAILED
 * @example
 * const releaseRegister = await openReleaseRegister(await openPostgres({ url }));
 * const tp = await openTradePulse({ engine, audit, releaseRegister });
 */
export async function openReleaseRegister(engine: Engine): Promise<ReleaseRegister> {
  const database = new Kysely<WarehouseDatabase>({ dialect: engine.dialect });
  await engine.exclusively(() => migrate(database));
  return warehouseReleaseRegister(database, engine);
}
