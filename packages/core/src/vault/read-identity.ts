import type { DataClass, PartyKind, Sealed, VaultCipher } from '@tradepulse/privacy';
import { sql, type Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { identityContext } from './identity-context.ts';

/** A party by its key. Nobody has the surrogate key 0. */
export interface PartyKey {
  readonly kind: PartyKind;
  readonly surrogate: bigint;
}

/** One value of the vault, as the cipher gives it: sealed, and known by it to stand where it stood. */
export interface VaultField {
  readonly attribute: string;
  readonly dataClass: DataClass;
  readonly validFrom: string | null;
  readonly sealed: Sealed<string>;
}

/** What the vault holds of a party. */
export interface VaultHolding {
  /** Fields of the classes that were asked for. */
  readonly fields: readonly VaultField[];
  /** How many fields there are of other classes. */
  readonly withheld: number;
  /** The day as of which the newest extract stands; null when none is loaded. */
  readonly asOf: string | null;
}

/**
 * Reads what the vault holds of a party, and decrypts the fields of some classes alone. Whoever it is, and whether there
 * is anyone, it asks the same three questions.
 *
 * @returns null for a party that the vault does not know, or has forgotten
 * @throws VaultError - ENVELOPE_NOT_AUTHENTIC and the like: the vault was changed
 */
export async function readIdentity(
  database: Kysely<WarehouseDatabase>,
  cipher: VaultCipher,
  { kind, surrogate }: PartyKey,
  classes: readonly DataClass[],
): Promise<VaultHolding | null> {
  const identity = await database
    .selectFrom('vault.identity')
    .select(['surrogate', 'kind', 'envelope', 'data_class'])
    .where('surrogate', '=', surrogate)
    .where('kind', '=', kind)
    .executeTakeFirst();
  const attributes = await database
    .selectFrom('vault.attribute')
    .select(['surrogate', 'kind', 'attribute', 'valid_from', 'envelope', 'data_class'])
    .where('surrogate', '=', surrogate)
    .where('kind', '=', kind)
    .orderBy('attribute')
    .orderBy('valid_from')
    .execute();
  const asOf = await newestExtract(database);
  if (identity === undefined || identity.envelope === null) return null;
  const rows: readonly Row[] = [
    { ...identity, attribute: 'identity', valid_from: null },
    ...attributes.filter(({ envelope }) => envelope !== null),
  ];
  const asked = rows.filter(({ data_class: name }) => classes.some((one) => one === name));
  const fields = asked
    .map((row) => decrypted(cipher, row))
    // The class in the envelope is the one that counts: the column beside it is authenticated by nothing.
    .filter(({ dataClass }) => classes.includes(dataClass));
  return { fields, withheld: rows.length - fields.length, asOf };
}

interface Row extends PartyKey {
  readonly attribute: string;
  readonly valid_from: string | null;
  readonly envelope: Uint8Array | null;
  readonly data_class: string | null;
}

function decrypted(cipher: VaultCipher, row: Row): VaultField {
  const { attribute, valid_from: validFrom, kind, surrogate, envelope } = row;
  const context =
    attribute === 'identity' ? identityContext(row) : { column: attribute, kind, surrogate, validFrom };
  const sealed = cipher.decrypt(envelope ?? new Uint8Array(0), context);
  return { attribute, dataClass: sealed.dataClass, validFrom, sealed };
}

async function newestExtract(database: Kysely<WarehouseDatabase>): Promise<string | null> {
  const { rows } = await sql<{ as_of: string | null }>`
    select max(as_of) as as_of from extract_load`.execute(database);
  return rows[0]?.as_of ?? null;
}
