import type { PartyKind, Sealed, VaultIdentity } from '@tradepulse/privacy';
import { sql } from 'kysely';
import { appendRecords } from '../warehouse/append-records.ts';
import { identityContext } from './identity-context.ts';
import { slicesOf } from './slices-of.ts';
import type { VaultScope } from './vault-scope.ts';
import { VaultStoreError } from './vault-store-error.ts';

/** So many identities are looked up at once. */
const atOnce = 10_000;

/** So many identities are known to be in the vault without another look. */
const remembered = 200_000;

/** Takes identities into the vault within one transaction. */
export interface IdentityIntake {
  /**
   * The surrogate key of each value, in its order; 0 for null. When the call ends, those that the vault had not seen
   * are in it. Any order and any repetition of calls leaves the same rows.
   *
   * @throws VaultStoreError - SURROGATE_COLLISION
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  take(kind: PartyKind, values: readonly (Sealed<unknown> | null)[]): Promise<BigInt64Array>;
}

/**
 * Opens an intake for one extract. It remembers what it has stored: with the transaction it ends, for what a rollback
 * undoes is not stored.
 */
export function openIdentityIntake(scope: VaultScope, extractId: string): IdentityIntake {
  const stored = new Map<bigint, VaultIdentity>();
  return Object.freeze({
    async take(kind: PartyKind, values: readonly (Sealed<unknown> | null)[]): Promise<BigInt64Array> {
      const keys = new BigInt64Array(values.length);
      const unseen = new Map<bigint, VaultIdentity>();
      for (const [at, value] of values.entries()) {
        if (value === null) continue;
        const identity = scope.cipher.identity(kind, value);
        keys[at] = identity.surrogate;
        const known = stored.get(identity.surrogate) ?? unseen.get(identity.surrogate);
        if (known === undefined || tellsMore(identity, known)) unseen.set(identity.surrogate, identity);
      }
      await store(scope, extractId, [...unseen.values()]);
      remember(stored, unseen);
      return keys;
    },
  });
}

/** Whether an identity says more of a key than is known: that it is known outside Federal Tax Information too. */
function tellsMore(identity: VaultIdentity, known: VaultIdentity): boolean {
  if (identity === known) return false;
  refuseCollision(identity, known.token);
  return known.dataClass === 'FTI' && identity.dataClass !== 'FTI';
}

function refuseCollision({ kind, token }: VaultIdentity, known: Uint8Array): void {
  if (!token.every((byte, at) => byte === known[at]))
    throw new VaultStoreError('SURROGATE_COLLISION', { kind });
}

function remember(stored: Map<bigint, VaultIdentity>, more: ReadonlyMap<bigint, VaultIdentity>): void {
  if (stored.size + more.size > remembered) stored.clear();
  for (const [surrogate, identity] of more) stored.set(surrogate, identity);
}

async function store(
  scope: VaultScope,
  extractId: string,
  identities: readonly VaultIdentity[],
): Promise<void> {
  for (const slice of slicesOf(identities, atOnce)) {
    const found = await findStored(scope, slice);
    const missing = slice.filter(({ surrogate }) => !found.has(surrogate));
    await insert(scope, extractId, missing);
    for (const identity of slice) {
      const row = found.get(identity.surrogate);
      if (row?.data_class === 'FTI' && identity.dataClass !== 'FTI') await reclass(scope, identity);
    }
  }
}

interface StoredIdentity {
  readonly data_class: string | null;
}

/** The rows that the vault has of some identities; of disposed ones, which stay so, no class. */
async function findStored(
  { transaction }: VaultScope,
  identities: readonly VaultIdentity[],
): Promise<ReadonlyMap<bigint, StoredIdentity>> {
  const surrogates = identities.map(({ surrogate }) => surrogate);
  const rows = await transaction
    .selectFrom('vault.identity')
    .select(['surrogate', 'token', 'data_class'])
    .where('surrogate', 'in', sql<bigint>`(select unnest(cast(${surrogates} as bigint[])))`)
    .execute();
  const tokens = new Map(rows.map(({ surrogate, token }) => [surrogate, token]));
  for (const identity of identities) {
    const token = tokens.get(identity.surrogate);
    if (token !== undefined && token !== null) refuseCollision(identity, token);
  }
  return new Map(
    rows.map((row) => [row.surrogate, { data_class: row.token === null ? null : row.data_class }] as const),
  );
}

async function insert(
  { transaction, engine, cipher }: VaultScope,
  extractId: string,
  identities: readonly VaultIdentity[],
): Promise<void> {
  const rows = identities.map((identity) => ({
    surrogate: identity.surrogate,
    kind: identity.kind,
    token: identity.token,
    envelope: cipher.encrypt(identity.sealed, identityContext(identity)),
    data_class: identity.dataClass,
    key_id: cipher.currentKeyId,
    first_extract: extractId,
  }));
  await appendRecords(transaction, engine, 'vault.identity', rows);
  const parties = identities.map((identity) => ({
    party_key: identity.surrogate,
    kind: identity.kind,
    holding_key: cipher.holding(identity),
  }));
  await appendRecords(transaction, engine, 'party', parties);
}

/** A number that was known as tax information alone, and now from elsewhere too, has the class it has there. */
async function reclass({ transaction, cipher }: VaultScope, identity: VaultIdentity): Promise<void> {
  await transaction
    .updateTable('vault.identity')
    .set({
      data_class: identity.dataClass,
      envelope: cipher.encrypt(identity.sealed, identityContext(identity)),
      key_id: cipher.currentKeyId,
    })
    .where('surrogate', '=', identity.surrogate)
    .execute();
}
