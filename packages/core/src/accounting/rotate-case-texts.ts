import { textContext, type VaultCipher } from '@tradepulse/privacy';
import type { Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/**
 * Encrypts some texts of cases with the current key that are not yet.
 *
 * @returns how many
 * @throws VaultError - ENVELOPE_NOT_AUTHENTIC and the like
 */
export async function rotateCaseTexts(
  transaction: Transaction<WarehouseDatabase>,
  cipher: VaultCipher,
  batch: number,
): Promise<number> {
  const rows = await transaction
    .selectFrom('accounting.case_text')
    .select(['kind', 'id', 'field', 'envelope'])
    .where('key_id', '!=', cipher.currentKeyId)
    .limit(batch)
    .execute();
  for (const { kind, id, field, envelope } of rows)
    await transaction
      .updateTable('accounting.case_text')
      .set({
        envelope: cipher.reencrypt(envelope, textContext({ kind, id, field })),
        key_id: cipher.currentKeyId,
      })
      .where('kind', '=', kind)
      .where('id', '=', id)
      .where('field', '=', field)
      .execute();
  return rows.length;
}
