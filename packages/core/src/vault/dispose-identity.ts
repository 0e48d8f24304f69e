import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/**
 * Disposes of who is behind a surrogate key: envelope, token and attributes go, the key and the day remain, so that
 * facts keep their party and later extracts do not bring the identity back.
 *
 * What the engine's file or a backup still holds of the envelopes is encrypted; it becomes unreadable when the vault is
 * rotated to a new key and the old key is destroyed.
 *
 * @param on - the day, as `2026-11-24`
 * @returns whether there was such an identity, not disposed before
 */
export function disposeIdentity(
  database: Kysely<WarehouseDatabase>,
  surrogate: bigint,
  on: string,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('vault.identity')
      .select('surrogate')
      .where('surrogate', '=', surrogate)
      .where('disposed_on', 'is', null)
      .executeTakeFirst();
    if (found === undefined) return false;
    await transaction
      .updateTable('vault.identity')
      .set({ token: null, envelope: null, key_id: null, disposed_on: on })
      .where('surrogate', '=', surrogate)
      .execute();
    await transaction.deleteFrom('vault.attribute').where('surrogate', '=', surrogate).execute();
    return true;
  });
}
