import { timingSafeEqual } from 'node:crypto';
import type { KeyCheck, VaultCipher } from '@tradepulse/privacy';
import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { VaultStoreError } from './vault-store-error.ts';

/**
 * Compares the keys of the host with those that the vault was filled with, before anything is done with them: under
 * another token key every party would get another surrogate key without a word. Keys that are new are noted.
 *
 * @throws VaultStoreError - TOKEN_KEY_CHANGED, ENCRYPTION_KEY_CHANGED, ENCRYPTION_KEY_MISSING
 */
export async function checkVaultKeys(
  database: Kysely<WarehouseDatabase>,
  cipher: VaultCipher,
): Promise<void> {
  const checks = cipher.keyChecks();
  await refuseMissing(database, checks);
  const rows = await database.selectFrom('vault.key_check').selectAll().execute();
  const noted = new Map(rows.map((row) => [nameOf(row.purpose, row.key_id), row.check_value]));
  for (const check of checks) compare(check, noted.get(nameOf(check.purpose, check.keyId)));
  const added = checks.filter(({ purpose, keyId }) => !noted.has(nameOf(purpose, keyId)));
  if (added.length === 0) return;
  await database
    .insertInto('vault.key_check')
    .values(added.map(({ purpose, keyId, check }) => ({ key_id: keyId, purpose, check_value: check })))
    .execute();
}

function nameOf(purpose: string, keyId: string): string {
  return `${purpose} ${keyId}`;
}

function compare({ purpose, keyId, check }: KeyCheck, noted: Uint8Array | undefined): void {
  if (noted === undefined || timingSafeEqual(check, noted)) return;
  if (purpose === 'token') throw new VaultStoreError('TOKEN_KEY_CHANGED', {});
  throw new VaultStoreError('ENCRYPTION_KEY_CHANGED', { keyId });
}

async function refuseMissing(
  database: Kysely<WarehouseDatabase>,
  checks: readonly KeyCheck[],
): Promise<void> {
  const identities = database.selectFrom('vault.identity').select('key_id').where('key_id', 'is not', null);
  const attributes = database.selectFrom('vault.attribute').select('key_id').where('key_id', 'is not', null);
  const texts = database.selectFrom('accounting.case_text').select('key_id').where('key_id', 'is not', null);
  const used = await identities.union(attributes).union(texts).execute();
  const given = new Set(checks.map(({ keyId }) => keyId));
  const missing = used.find(({ key_id: keyId }) => keyId !== null && !given.has(keyId))?.key_id ?? null;
  if (missing !== null) throw new VaultStoreError('ENCRYPTION_KEY_MISSING', { keyId: missing });
}
