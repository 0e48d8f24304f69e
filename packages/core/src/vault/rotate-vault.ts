import type { VaultCipher } from '@tradepulse/privacy';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { rotateCaseTexts } from '../accounting/rotate-case-texts.ts';
import { identityContext } from './identity-context.ts';

/** How a rotation goes about it. */
export interface RotateOptions {
  /** Envelopes encrypted anew in one transaction; 5,000 unless said otherwise. */
  readonly batch?: number;
  /** Ends the rotation between two batches; what is done is kept. */
  readonly signal?: AbortSignal;
  /** Called after each batch with the envelopes encrypted anew so far. */
  readonly onProgress?: (rotated: number) => void;
}

/**
 * Encrypts everything in the vault, and the texts of cases, with the current key that is not yet. It may be ended or killed at any moment and
 * called again: it goes on with what is left. When it has come to its end, no envelope needs an older key.
 *
 * @returns how many envelopes were encrypted anew
 * @throws VaultError - ENVELOPE_NOT_AUTHENTIC and the like: an envelope was changed; nothing of its batch is kept
 */
export async function rotateVault(
  database: Kysely<WarehouseDatabase>,
  cipher: VaultCipher,
  options: RotateOptions = {},
): Promise<number> {
  let rotated = 0;
  for (const rotateBatch of [rotateIdentities, rotateAttributes, rotateCaseTexts]) {
    for (;;) {
      options.signal?.throwIfAborted();
      const done = await database
        .transaction()
        .execute((transaction) => rotateBatch(transaction, cipher, options.batch ?? 5_000));
      if (done === 0) break;
      rotated += done;
      options.onProgress?.(rotated);
    }
  }
  return rotated;
}

async function rotateIdentities(
  transaction: Transaction<WarehouseDatabase>,
  cipher: VaultCipher,
  batch: number,
): Promise<number> {
  const rows = await transaction
    .selectFrom('vault.identity')
    .select(['surrogate', 'kind', 'envelope'])
    .where('key_id', '!=', cipher.currentKeyId)
    .limit(batch)
    .execute();
  if (rows.length === 0) return 0;
  const surrogates = rows.map(({ surrogate }) => surrogate);
  const envelopes = rows.map((row) => anew(cipher, row.envelope, identityContext(row)));
  await sql`update vault.identity as i set envelope = n.envelope, key_id = ${cipher.currentKeyId}
    from (select unnest(cast(${surrogates} as bigint[])) as surrogate,
      unnest(cast(${envelopes} as bytea[])) as envelope) as n
    where i.surrogate = n.surrogate`.execute(transaction);
  return rows.length;
}

async function rotateAttributes(
  transaction: Transaction<WarehouseDatabase>,
  cipher: VaultCipher,
  batch: number,
): Promise<number> {
  const rows = await transaction
    .selectFrom('vault.attribute')
    .select(['surrogate', 'kind', 'attribute', 'valid_from', 'envelope'])
    .where('key_id', '!=', cipher.currentKeyId)
    .limit(batch)
    .execute();
  if (rows.length === 0) return 0;
  const envelopes = rows.map(({ attribute: column, kind, surrogate, valid_from: validFrom, envelope }) =>
    anew(cipher, envelope, { column, kind, surrogate, validFrom }),
  );
  await sql`update vault.attribute as a set envelope = n.envelope, key_id = ${cipher.currentKeyId}
    from (select unnest(cast(${rows.map(({ surrogate }) => surrogate)} as bigint[])) as surrogate,
      unnest(cast(${rows.map(({ attribute }) => attribute)} as varchar[])) as attribute,
      unnest(cast(${rows.map(({ valid_from: day }) => day)} as date[])) as valid_from,
      unnest(cast(${envelopes} as bytea[])) as envelope) as n
    where a.surrogate = n.surrogate and a.attribute = n.attribute and a.valid_from = n.valid_from`.execute(
    transaction,
  );
  return rows.length;
}

type Context = Parameters<VaultCipher['reencrypt']>[1];

/** A row that names a key has an envelope; one without is as damaged as a changed one. */
function anew(cipher: VaultCipher, envelope: Uint8Array | null, context: Context): Uint8Array {
  return cipher.reencrypt(envelope ?? new Uint8Array(0), context);
}
