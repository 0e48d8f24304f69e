import type { VaultBatches, VaultCipher } from '@tradepulse/privacy';
import type { Transaction } from 'kysely';
import type { AppendColumn, Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** What writing to the vault takes: it happens within the caller's transaction, and a rollback undoes it. */
export interface VaultScope {
  readonly transaction: Transaction<WarehouseDatabase>;
  readonly engine: Engine;
  readonly cipher: VaultCipher;
  /** The cipher for many values at once, by whatever thread. */
  readonly batches: VaultBatches;
}

/** Rows for a table of the vault that waits, encrypted; by its columns. */
export interface VaultRows {
  readonly columns: Readonly<Record<string, AppendColumn>>;
  readonly rowCount: number;
}
