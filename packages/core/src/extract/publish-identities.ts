import { sql, type Transaction } from 'kysely';
import { mergeAttributes } from '../vault/merge-attributes.ts';
import { mergeIdentities } from '../vault/merge-identities.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { ExtractManifest } from './extract-source.ts';

/**
 * Brings the identities of a staged extract, and what it says about them, into the vault; not what records say that
 * were set aside.
 *
 * @throws VaultStoreError - SURROGATE_COLLISION
 */
export async function publishIdentities(
  transaction: Transaction<WarehouseDatabase>,
  { extractId }: ExtractManifest,
): Promise<void> {
  await sql`delete from staging.attribute a where exists
    (select 1 from staging.set_aside s where s.part = a.source_part and s.line = a.source_line)`.execute(
    transaction,
  );
  await mergeIdentities(transaction, extractId);
  await mergeAttributes(transaction);
}
