import type { VaultCipher } from '@tradepulse/privacy';
import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** What writing to the vault takes: it happens within the caller's transaction, and a rollback undoes it. */
export interface VaultScope {
  readonly transaction: Transaction<WarehouseDatabase>;
  readonly engine: Engine;
  readonly cipher: VaultCipher;
}
