import type { PartyKind, Sealed, VaultIdentity } from '@tradepulse/privacy';
import { appendRecords } from '../warehouse/append-records.ts';
import { identityContext } from './identity-context.ts';
import type { VaultScope } from './vault-scope.ts';
import { VaultStoreError } from './vault-store-error.ts';

/** So many identities are known to be staged without another row. */
const remembered = 200_000;

/** Takes identities to where the vault will find them when their extract is published. */
export interface IdentityIntake {
  /**
   * The surrogate key of each value, in its order; 0 for null. When the call ends, those that were not yet staged are.
   * Any order and any repetition of calls brings the same into the vault.
   *
   * @throws VaultStoreError - SURROGATE_COLLISION
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  take(kind: PartyKind, values: readonly (Sealed<unknown> | null)[]): Promise<BigInt64Array>;
  /** The surrogate keys alone, for records that are set aside: nobody whom they name comes into the vault by them. */
  keys(kind: PartyKind, values: readonly (Sealed<unknown> | null)[]): BigInt64Array;
}

/** Identities that a load has staged, by their surrogate keys. */
export type StagedIdentities = Map<bigint, VaultIdentity>;

/**
 * Opens an intake for one transaction, after {@link createStagedVault}.
 *
 * @param staged - what the transactions before this one have staged, and what this one will; of no use any more when
 *   one of them was rolled back
 */
export function openIdentityIntake(
  scope: VaultScope,
  staged: StagedIdentities = new Map<bigint, VaultIdentity>(),
): IdentityIntake {
  const { cipher } = scope;
  return Object.freeze({
    async take(kind: PartyKind, values: readonly (Sealed<unknown> | null)[]): Promise<BigInt64Array> {
      const unseen: StagedIdentities = new Map();
      const keys = BigInt64Array.from(values, (value) => {
        if (value === null) return 0n;
        const identity = cipher.identity(kind, value);
        const known = unseen.get(identity.surrogate) ?? staged.get(identity.surrogate);
        if (known === undefined || tellsMore(identity, known)) unseen.set(identity.surrogate, identity);
        return identity.surrogate;
      });
      await stage(scope, [...unseen.values()]);
      remember(staged, unseen);
      return keys;
    },
    keys: (kind: PartyKind, values: readonly (Sealed<unknown> | null)[]) =>
      BigInt64Array.from(values, (value) => (value === null ? 0n : cipher.identity(kind, value).surrogate)),
  });
}

/** Whether an identity says more of a key than is known: that it is known outside Federal Tax Information too. */
function tellsMore(identity: VaultIdentity, known: VaultIdentity): boolean {
  if (identity === known) return false;
  const { kind, token } = identity;
  if (!token.every((byte, at) => byte === known.token[at]))
    throw new VaultStoreError('SURROGATE_COLLISION', { kind });
  return known.dataClass === 'FTI' && identity.dataClass !== 'FTI';
}

function remember(staged: StagedIdentities, more: StagedIdentities): void {
  if (staged.size + more.size > remembered) staged.clear();
  for (const [surrogate, identity] of more) staged.set(surrogate, identity);
}

async function stage(
  { transaction, engine, cipher }: VaultScope,
  identities: readonly VaultIdentity[],
): Promise<void> {
  const rows = identities.map((identity) => ({
    surrogate: identity.surrogate,
    kind: identity.kind,
    token: identity.token,
    envelope: cipher.encrypt(identity.sealed, identityContext(identity)),
    data_class: identity.dataClass,
    key_id: cipher.currentKeyId,
    holding_key: cipher.holding(identity),
  }));
  await appendRecords(transaction, engine, 'staging.identity', rows);
}
